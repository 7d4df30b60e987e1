package org.rapporteur.command.mandates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.mandates.Review.Stage;
import org.rapporteur.shared.mandates.ReviewId;

/** A review and the seat of who acts on it. */
public record OnReview(Review review, Seat seat) {
    public static OnReview load(ReviewId id, Act act, History history) {
        Review review = Review.of(id, history);
        return new OnReview(review, Seat.of(act.person(), review.group(), history));
    }

    /**
     * As the chair, who did not submit it, on what waits for the chair.
     *
     * @param round the one that the chair has read; null where they did not say it
     */
    public Capacity asItsJudge(Act act, @Nullable Integer round) {
        Capacity chair = seat.asChair();
        MandateRule.NOT_ITS_AUTHOR.requires(!review.authors().contains(act.person()));
        review.requireNotCancelled();
        MandateRule.APPROVED_ONCE.requires(review.stage() != Stage.APPROVED);
        MandateRule.REVIEW_SUBMITTED_FIRST.requires(review.stage() == Stage.SUBMITTED);
        MandateRule.CURRENT_ROUND.requires(round == null || round == review.round(), review.round());
        return chair;
    }
}
