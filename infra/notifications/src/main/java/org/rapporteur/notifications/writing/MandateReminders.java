package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.notifications.directory.ActivityEntry;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.directory.MandateEntry;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/**
 * Who leads an activity is told before its progress is due, and once it is overdue; the secretariat when it is overdue for
 * long, and when a mandate ends that nobody has renewed.
 *
 * <p>Each moment makes its mail once. A moment that was over when the day was set is passed over, and so is an earlier one
 * when a later one has come for the same readers.
 */
@Component
public final class MandateReminders {
    /** @param days after the day; before it where negative */
    private record Moment(String words, int days, boolean escalates) {
        Instant of(LocalDate day) {
            return start(day.plusDays(days));
        }
    }

    private static final List<Moment> FOR_THE_LEAD = List.of(new Moment("due", -MandateDates.NOTICE, false),
            new Moment("overdue", 1, false));
    private static final List<Moment> FOR_THE_SECRETARIAT = List
            .of(new Moment("escalated", MandateDates.ESCALATION + 1, true));

    private final Directory directory;

    MandateReminders(Directory directory) {
        this.directory = directory;
    }

    /** The mails of an activity whose turn has come. */
    public Stream<Mail> near(ActivityEntry activity, Instant now) {
        return directory.mandate(activity.mandate()).filter(mandate -> !mandate.over()).stream()
                .flatMap(mandate -> directory.group(activity.group()).stream()
                        .flatMap(group -> new Turn(activity, mandate, group, now).mails()));
    }

    /** The mails of a mandate that ends. */
    public Stream<Mail> ending(MandateEntry mandate, Instant now) {
        Instant moment = start(MandateDates.renewFrom(mandate.period()));
        boolean hasCome = !now.isBefore(moment) && !mandate.since().isAfter(moment);
        return mandate.renewed() || mandate.over() || !hasCome || directory.hasMandateAfter(mandate)
                ? Stream.empty()
                : directory.group(mandate.group()).stream().flatMap(group -> ending(mandate, group, moment));
    }

    private static Stream<Mail> ending(MandateEntry mandate, GroupEntry group, Instant moment) {
        String because = "mandate-ends|%s|%s".formatted(mandate.mandate(), mandate.period().to());
        Letter letter = new Letter("mandate.ends", Map.of("group", group.name()), Map.of(),
                start(mandate.period().to()), "/mandates/" + mandate.mandate() + "/renew");
        return group.with(Role.SECRETARIAT).map(seat -> new Mail(because, moment, MailKind.MANDATE_ENDS, group.group(),
                Addressee.of(seat, group), letter, null, mandate.demo()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(MandateDates.ZONE).toInstant();
    }

    private record Turn(ActivityEntry activity, MandateEntry mandate, GroupEntry group, Instant now) {
        /** First its next report; where none comes before its end, the end. */
        Stream<Mail> mails() {
            Stream<Mail> report = MandateDates.nextReport(activity.from(), activity.due(), activity.reported(),
                    mandate.reportEveryMonths()).stream().flatMap(day -> mails("report", day));
            return Stream.concat(report, mails("completion", activity.due()));
        }

        private Stream<Mail> mails(String what, LocalDate day) {
            return Stream.of(FOR_THE_LEAD, FOR_THE_SECRETARIAT).flatMap(moments -> latest(moments, day).stream())
                    .flatMap(moment -> mails(what, day, moment));
        }

        private Optional<Moment> latest(List<Moment> moments, LocalDate day) {
            return moments.reversed().stream().filter(moment -> !now.isBefore(moment.of(day))).findFirst()
                    .filter(moment -> !activity.since().isAfter(moment.of(day)));
        }

        private Stream<Mail> mails(String what, LocalDate day, Moment moment) {
            String because = "%s|%s|%s|%s".formatted(what, activity.activity(), day, moment.words());
            Letter letter = new Letter(what + "." + moment.words(),
                    Map.of("group", group.name(), Letter.SUBJECT, activity.title()), Map.of(), start(day),
                    "/activities/" + activity.activity());
            return readers(moment).map(seat -> new Mail(because, moment.of(day), MailKind.ACTIVITY_DUE, group.group(),
                    Addressee.of(seat, group), letter, null, mandate.demo()));
        }

        private Stream<Seat> readers(Moment moment) {
            return moment.escalates()
                    ? group.with(Role.SECRETARIAT)
                    : group.seat(activity.lead()).filter(seat -> !seat.roles().isEmpty()).stream();
        }
    }
}
