package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.directory.MandateEntry;
import org.rapporteur.notifications.directory.ReviewEntry;
import org.rapporteur.notifications.directory.ReviewEntry.State;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.Role;

/**
 * The mails of a review whose turn has come. Two weeks before it should be submitted and on the day after: to who writes it,
 * and to who evaluates and has not said everything. Once it is submitted: to the chair two weeks before they should decide
 * and on the day after, and to the secretariat when it waits for long.
 *
 * @param subjects on which everybody says what they think
 */
record ReviewTurn(ReviewEntry review, MandateEntry mandate, GroupEntry group, Set<String> subjects, Instant now) {
    /** @param day on which the mail is made */
    private record Moment(String words, LocalDate day, String page) {
        Instant at() {
            return start(day);
        }
    }

    Stream<Mail> mails() {
        return switch (review.state()) {
            case OPEN, RETURNED -> Stream.concat(mails(toSay(), silent(), review.due()), toWrite(submitBy()));
            case SUBMITTED -> toDecide(MandateDates.decisionBy(review.due(), since()));
            case APPROVED, CANCELLED -> Stream.empty();
        };
    }

    /** Where the secretariat has set the day since the return, that day counts. */
    private LocalDate submitBy() {
        return review.state() == State.RETURNED && review.dueSince().isBefore(review.since())
                ? MandateDates.correctionBy(review.due(), since())
                : review.due();
    }

    private LocalDate since() {
        return LocalDate.ofInstant(review.since(), MandateDates.ZONE);
    }

    private List<Moment> toSay() {
        return List.of(new Moment("review.say", review.due().minusDays(MandateDates.NOTICE), ""),
                new Moment("review.unsaid", review.due().plusDays(1), ""));
    }

    private Stream<Mail> toWrite(LocalDate by) {
        return mails(List.of(new Moment("review.due", by.minusDays(MandateDates.NOTICE), "/conclude"),
                new Moment("review.late", by.plusDays(1), "/conclude")), writers(), by);
    }

    private Stream<Mail> toDecide(LocalDate by) {
        Stream<Seat> chairs = group.with(Role.CHAIR).filter(seat -> !review.authors().contains(seat.person()));
        return Stream.concat(
                mails(List.of(new Moment("review.to-decide", by.minusDays(MandateDates.NOTICE), "/decide"),
                        new Moment("review.undecided", by.plusDays(1), "/decide")), chairs, by),
                mails(List.of(new Moment("review.waits-long", by.plusDays(MandateDates.ESCALATION + 1), "")),
                        group.with(Role.SECRETARIAT), by));
    }

    /** Who writes it anyway is not asked twice. */
    private Stream<Seat> silent() {
        return MandateMails.evaluators(group).distinct().filter(seat -> writers().noneMatch(seat::equals))
                .filter(seat -> !review.hasSaid(seat.person(), subjects));
    }

    private Stream<Seat> writers() {
        return Stream.of(Role.RAPPORTEUR, Role.SECRETARIAT).flatMap(group::with).distinct();
    }

    private Stream<Mail> mails(List<Moment> moments, Stream<Seat> readers, LocalDate by) {
        return latest(moments).stream().flatMap(moment -> readers.map(seat -> mail(moment, seat, by)));
    }

    private Optional<Moment> latest(List<Moment> moments) {
        return moments.reversed().stream().filter(moment -> !now.isBefore(moment.at())).findFirst()
                .filter(moment -> !review.since().isAfter(moment.at()) && !review.dueSince().isAfter(moment.at()));
    }

    private Mail mail(Moment moment, Seat seat, LocalDate by) {
        String because = "%s|%s|%s".formatted(moment.words().replace('.', '-'), review.review(), by);
        Letter letter = new Letter(moment.words(),
                Map.of("group", group.name(), Letter.SUBJECT, MandateMails.name(review.year())), Map.of(), start(by),
                "/reviews/" + review.review() + moment.page());
        return new Mail(because, moment.at(), MailKind.REVIEW_DUE, group.group(), Addressee.of(seat, group), letter,
                null, mandate.demo());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(MandateDates.ZONE).toInstant();
    }
}
