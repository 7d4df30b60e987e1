package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.MandateEntry;
import org.rapporteur.notifications.directory.ReviewEntry;
import org.rapporteur.notifications.directory.Standing;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/**
 * The secretariat is told, once each, of a review that should have been opened and was not; those whose part it is, of one
 * that waits. What was late already when it began is passed over.
 */
@Component
public final class ReviewReminders {
    private final Directory directory;

    ReviewReminders(Directory directory) {
        this.directory = directory;
    }

    /** The mails of a mandate's reviews that nobody has opened: the exchange of views of each year, and the final one. */
    public Stream<Mail> toOpen(MandateEntry mandate, Standing standing, Instant now) {
        Stream<Mail> yearly = mandate.period().years().boxed()
                .flatMap(year -> toOpen(mandate, year, MandateDates.yearlyReviewBy(year), standing, now));
        return Stream.concat(yearly, toOpen(mandate, null,
                MandateDates.finalReviewBy(mandate.period()), standing, now));
    }

    private Stream<Mail> toOpen(MandateEntry mandate, @Nullable Integer year, LocalDate by, Standing standing,
            Instant now) {
        if (!hasCome(by, mandate.since(), now) || standing.hasReview(mandate.mandate(), year)) {
            return Stream.empty();
        }
        String because = "review-to-open|%s|%s".formatted(mandate.mandate(), by);
        return directory.group(mandate.group()).stream().flatMap(group -> mails(group, because, by,
                letter("review.to-open", group, year, by, "/mandates/" + mandate.mandate()), mandate));
    }

    /** The mails of a review that waits: for views and its submission, or for the chair. */
    public Stream<Mail> waiting(ReviewEntry review, Standing standing, Instant now) {
        return standing.mandate(review.mandate()).filter(mandate -> !mandate.over()).stream()
                .flatMap(mandate -> directory.group(review.group()).stream().flatMap(
                        group -> new ReviewTurn(review, mandate, group, standing.reviewed(mandate), now).mails()));
    }

    private static Letter letter(String words, GroupEntry group, @Nullable Integer year, LocalDate by, String page) {
        return new Letter(words, Map.of("group", group.name(), Letter.SUBJECT, MandateMails.name(year)), Map.of(),
                start(by), page);
    }

    private static Stream<Mail> mails(GroupEntry group, String because, LocalDate by, Letter letter,
            MandateEntry mandate) {
        return group.with(Role.SECRETARIAT).map(seat -> new Mail(because, start(by.plusDays(1)), MailKind.REVIEW_DUE,
                group.group(), Addressee.of(seat, group), letter, null, mandate.demo()));
    }

    private static boolean hasCome(LocalDate by, Instant since, Instant now) {
        Instant moment = start(by.plusDays(1));
        return !now.isBefore(moment) && !since.isAfter(moment);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(MandateDates.ZONE).toInstant();
    }
}
