package org.rapporteur.command.mandates.cancelmandatereview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.ReviewId;

class CancelMandateReviewTest {
    private static final CancelMandateReview CANCEL = new CancelMandateReview(MandateStory.REVIEW, MandateStory.WHY);

    private final Deciding slice = Deciding.by(new CancelMandateReviewHandler()).given(MandateStory.opened());

    @Test
    void nobody_but_the_secretariat_cancels_a_review_not_even_the_chair() {
        slice.when(Cast.HENRIK, CANCEL).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.ANAHIT, CANCEL).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_review_is_not_cancelled() {
        slice.when(Cast.MIRELA, new CancelMandateReview(new ReviewId(Story.id("another")), MandateStory.WHY))
                .refused(MandateRule.KNOWN_REVIEW);
    }

    @Test
    void it_is_cancelled_once() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.REVIEW_NOT_CANCELLED);
    }

    @Test
    void what_somebody_has_evaluated_or_proposed_something_in_takes_its_course() {
        slice.given(MandateStory.opened(), MandateStory.viewOn("1")).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.NOBODY_HAS_SPOKEN);
        slice.given(MandateStory.opened(), MandateStory.viewOnActivity()).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.NOBODY_HAS_SPOKEN);
        slice.given(MandateStory.opened(), MandateStory.proposed(MandateStory.PROPOSAL)).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.NOBODY_HAS_SPOKEN);
    }

    @Test
    void what_was_submitted_returned_or_approved_takes_its_course() {
        slice.given(MandateStory.submitted()).when(Cast.MIRELA, CANCEL).refused(MandateRule.REVIEW_OPEN);
        slice.given(MandateStory.approved()).when(Cast.MIRELA, CANCEL).refused(MandateRule.REVIEW_OPEN);
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.NOBODY_HAS_SPOKEN);
    }

    @Test
    void the_secretariat_cancels_it_while_nobody_has_spoken() {
        slice.when(Cast.MIRELA, CANCEL).as("SECRETARIAT", null).tells(MandateStory.reviewCancelled());
    }

    @Test
    void a_reason_is_given() {
        assertThatThrownBy(() -> new CancelMandateReview(MandateStory.REVIEW, " "))
                .isInstanceOf(InvalidMessage.class);
    }
}
