package org.rapporteur.command.mandates.closemandate;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;

class CloseMandateTest {
    private static final CloseMandate CLOSE = new CloseMandate(MandateStory.MANDATE, MandateStory.WHY);

    private final Deciding slice = Deciding.by(new CloseMandateHandler()).given(MandateStory.approved());

    @Test
    void nobody_but_the_secretariat_closes_a_mandate() {
        slice.when(Cast.HENRIK, CLOSE).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_mandate_is_not_closed() {
        slice.when(Cast.MIRELA, new CloseMandate(MandateStory.LATER, MandateStory.WHY))
                .refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void it_is_closed_once() {
        slice.given(MandateStory.approved(), MandateStory.closed()).when(Cast.MIRELA, CLOSE)
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void it_is_not_closed_while_a_review_is_open_submitted_or_returned() {
        slice.given(MandateStory.opened()).when(Cast.MIRELA, CLOSE).refused(MandateRule.NO_OPEN_REVIEW);
        slice.given(MandateStory.submitted()).when(Cast.MIRELA, CLOSE).refused(MandateRule.NO_OPEN_REVIEW);
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.MIRELA, CLOSE)
                .refused(MandateRule.NO_OPEN_REVIEW);
    }

    @Test
    void the_secretariat_closes_it_when_its_reviews_are_approved() {
        slice.when(Cast.MIRELA, CLOSE).as("SECRETARIAT", null).tells(MandateStory.closed());
    }

    @Test
    void a_mandate_that_was_never_reviewed_may_be_closed_too() {
        slice.given(MandateStory.planned()).when(Cast.MIRELA, CLOSE).tells(MandateStory.closed());
    }

    @Test
    void a_cancelled_review_keeps_nothing_open() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.MIRELA, CLOSE)
                .tells(MandateStory.closed());
    }

    @Test
    void an_annulled_mandate_is_not_closed() {
        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE)).when(Cast.MIRELA, CLOSE)
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }
}
