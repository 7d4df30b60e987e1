package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.directory.ActivityEntry;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.directory.MandateEntry;
import org.rapporteur.notifications.directory.Standing;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/**
 * Who leads an activity is told before its progress is due, and once it is overdue; the secretariat when it is overdue for
 * long, and instead of a lead who has left.
 *
 * <p>Each moment makes its mail once. A moment that was over when the day was set is passed over, and so is an earlier one
 * when a later one has come for the same readers.
 */
@Component
public final class MandateReminders {
    /** @param days after the day; before it where negative */
    private record Moment(String words, int days, boolean escalates) {
        /** What a day that is over is told by, where nobody leads. */
        String unled() {
            return days > 0 ? "-overdue" : "";
        }

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

    /** The mails of an activity whose turn has come; of one that goes on in another mandate, that one makes them. */
    public Stream<Mail> near(ActivityEntry activity, Standing standing, Instant now) {
        return standing.mandate(activity.mandate())
                .filter(mandate -> !mandate.over() && !standing.goesOn(activity)).stream()
                .flatMap(mandate -> directory.group(activity.group()).stream()
                        .flatMap(group -> new Turn(activity, mandate, group, now).mails()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(MandateDates.ZONE).toInstant();
    }

    private record Turn(ActivityEntry activity, MandateEntry mandate, GroupEntry group, Instant now) {
        /** First its next report; where none comes before its end, the end. */
        Stream<Mail> mails() {
            Stream<Mail> report = MandateDates.nextReport(activity.from(), activity.due(), activity.reported(),
                    mandate.reportEveryMonths()).stream().flatMap(day -> mails("report", day));
            return Stream.of(report, mails("completion", activity.due()), leftAlone()).flatMap(some -> some);
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
            boolean led = moment.escalates() || lead().isPresent();
            Letter letter = led
                    ? letter(what + "." + moment.words(), start(day), "")
                    : letter(what + ".unled" + moment.unled(), start(day), "/replan");
            return mails(readers(moment), because, moment.of(day), letter);
        }

        /** At once, and once for everybody who leaves. */
        private Stream<Mail> leftAlone() {
            return lead().isPresent()
                    ? Stream.empty()
                    : mails(group.with(Role.SECRETARIAT),
                            "no-lead|%s|%s".formatted(activity.activity(), activity.lead()), now,
                            letter("activity.no-lead", null, "/replan"));
        }

        private Letter letter(String words, @Nullable Instant day, String page) {
            return new Letter(words, Map.of("group", group.name(), Letter.SUBJECT, activity.title()), Map.of(), day,
                    "/activities/" + activity.activity() + page);
        }

        private Stream<Mail> mails(Stream<Seat> readers, String because, Instant at, Letter letter) {
            return readers.map(seat -> new Mail(because, at, MailKind.ACTIVITY_DUE, group.group(),
                    Addressee.of(seat, group), letter, null, mandate.demo()));
        }

        private Stream<Seat> readers(Moment moment) {
            return moment.escalates() || lead().isEmpty() ? group.with(Role.SECRETARIAT) : lead().stream();
        }

        private Optional<Seat> lead() {
            return group.seat(activity.lead()).filter(seat -> !seat.roles().isEmpty());
        }
    }
}
