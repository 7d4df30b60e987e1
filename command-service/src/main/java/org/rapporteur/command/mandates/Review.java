package org.rapporteur.command.mandates;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A review, as far as rules ask: where it stands, and who submitted it.
 *
 * @param authors everybody who submitted it, in whichever round
 * @param submitted what was submitted last
 */
public record Review(ReviewId id, MandateId mandate, GroupId group, Stage stage, Set<PersonId> authors,
        @Nullable MandateReviewSubmitted submitted) {
    /** How far it is; what was returned is open again. */
    public enum Stage {
        OPEN, SUBMITTED, APPROVED
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
                    opened.group(), Stage.OPEN, Set.of(), null));
            case MandateReviewSubmitted submitted -> review.map(one -> one.with(submitted));
            case MandateReviewReturned returned -> review.map(one -> one.at(Stage.OPEN));
            case MandateReviewApproved approved -> review.map(one -> one.at(Stage.APPROVED));
            default -> review;
        };
    }

    private Review with(MandateReviewSubmitted what) {
        return new Review(id, mandate, group, Stage.SUBMITTED,
                Stream.concat(authors.stream(), Stream.of(what.author())).collect(Collectors.toUnmodifiableSet()),
                what);
    }

    private Review at(Stage other) {
        return new Review(id, mandate, group, other, authors, submitted);
    }

    /** The round in which it was submitted last; 0 where it never was. */
    public int round() {
        return submitted == null ? 0 : submitted.round();
    }

    public void requireOpen() {
        MandateRule.REVIEW_OPEN.requires(stage == Stage.OPEN);
    }
}
