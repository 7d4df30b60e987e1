package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.MandateEntry;
import org.rapporteur.notifications.directory.Standing;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/**
 * The secretariat is told of a mandate that nobody has renewed: six months before it ends, a month before, and when it has
 * ended. What was over when the mandate was taken up is passed over, and so is an earlier moment when a later one has come.
 */
@Component
public final class EndingReminders {
    /** @param mark what tells its mail from the earlier ones */
    private record Moment(String words, LocalDate day, String mark) {
        Instant at() {
            return start(day);
        }
    }

    private final Directory directory;

    EndingReminders(Directory directory) {
        this.directory = directory;
    }

    /** The mails of a mandate that ends; a closed one counts as long as the group went on with no other. */
    public Stream<Mail> ending(MandateEntry mandate, Standing standing, Instant now) {
        boolean isSucceeded = standing.hasMandateAfter(mandate)
                || mandate.over() && standing.hasMandateLater(mandate);
        return isSucceeded
                ? Stream.empty()
                : latest(mandate, now).stream().flatMap(moment -> directory.group(mandate.group()).stream()
                        .flatMap(group -> mails(mandate, group, moment)));
    }

    private static Optional<Moment> latest(MandateEntry mandate, Instant now) {
        return moments(mandate.period()).reversed().stream().filter(moment -> !now.isBefore(moment.at())).findFirst()
                .filter(moment -> !mandate.since().isAfter(moment.at()));
    }

    private static List<Moment> moments(MandatePeriod period) {
        return List.of(new Moment("mandate.ends", MandateDates.renewFrom(period), ""),
                new Moment("mandate.ends-soon", period.to().minusDays(MandateDates.ENDS_SOON), "|soon"),
                new Moment("mandate.ended", period.to().plusDays(1), "|ended"));
    }

    private static Stream<Mail> mails(MandateEntry mandate, GroupEntry group, Moment moment) {
        String because = "mandate-ends|%s|%s%s".formatted(mandate.mandate(), mandate.period().to(), moment.mark());
        Letter letter = new Letter(moment.words(), Map.of("group", group.name()), Map.of(),
                start(mandate.period().to()), "/mandates/" + mandate.mandate() + "/renew");
        return group.with(Role.SECRETARIAT).map(seat -> new Mail(because, moment.at(), MailKind.MANDATE_ENDS,
                group.group(), Addressee.of(seat, group), letter, null, mandate.demo()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(MandateDates.ZONE).toInstant();
    }
}
