package org.rapporteur.command.mandates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A review, as far as rules ask: where it stands, and who submitted it.
 *
 * @param due the day by which it should be submitted
 * @param authors everybody who submitted it, in whichever round
 * @param submitted what was submitted last
 */
public record Review(ReviewId id, MandateId mandate, GroupId group, LocalDate due, Stage stage,
        Set<PersonId> authors, @Nullable MandateReviewSubmitted submitted) {
    /** How far it is; what was returned is open again. */
    public enum Stage {
        OPEN, SUBMITTED, APPROVED, CANCELLED
    }

    public static Review of(ReviewId review, History history) {
        return find(review, history).orElseThrow(MandateRule.KNOWN_REVIEW::refused);
    }

    public static Optional<Review> find(ReviewId review, History history) {
        return history.fold(Optional.empty(), Review::evolve, MandateTags.review(review));
    }

    private static Optional<Review> evolve(Optional<Review> review, Event event) {
        return switch (event) {
            case MandateReviewOpened opened -> Optional.of(new Review(opened.review(), opened.mandate(),
                    opened.group(), opened.due(), Stage.OPEN, Set.of(), null));
            case MandateReviewRescheduled other -> review.map(one -> one.by(other.due()));
            case MandateReviewSubmitted submitted -> review.map(one -> one.with(submitted));
            case MandateReviewReturned returned -> review.map(one -> one.at(Stage.OPEN));
            case MandateReviewApproved approved -> review.map(one -> one.at(Stage.APPROVED));
            case MandateReviewCancelled cancelled -> review.map(one -> one.at(Stage.CANCELLED));
            default -> review;
        };
    }

    private Review with(MandateReviewSubmitted what) {
        return new Review(id, mandate, group, due, Stage.SUBMITTED,
                Stream.concat(authors.stream(), Stream.of(what.author())).collect(Collectors.toUnmodifiableSet()),
                what);
    }

    private Review at(Stage other) {
        return new Review(id, mandate, group, due, other, authors, submitted);
    }

    private Review by(LocalDate other) {
        return new Review(id, mandate, group, other, stage, authors, submitted);
    }

    /** The round in which it was submitted last; 0 where it never was. */
    public int round() {
        return submitted == null ? 0 : submitted.round();
    }

    public void requireNotCancelled() {
        MandateRule.REVIEW_NOT_CANCELLED.requires(stage != Stage.CANCELLED);
    }

    public void requireOpen() {
        requireNotCancelled();
        MandateRule.REVIEW_OPEN.requires(stage == Stage.OPEN);
    }
}
