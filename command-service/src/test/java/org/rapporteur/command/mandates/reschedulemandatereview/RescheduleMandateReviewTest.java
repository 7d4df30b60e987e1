package org.rapporteur.command.mandates.reschedulemandatereview;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.MandateCommand.RescheduleMandateReview;
import org.rapporteur.shared.mandates.ReviewId;

class RescheduleMandateReviewTest {
    private static final LocalDate LATER = LocalDate.of(2018, 1, 15);

    private final Deciding slice = Deciding.by(new RescheduleMandateReviewHandler()).given(MandateStory.opened());

    private static RescheduleMandateReview to(LocalDate due) {
        return new RescheduleMandateReview(MandateStory.REVIEW, due, MandateStory.WHY);
    }

    @Test
    void nobody_but_the_secretariat_sets_another_day() {
        slice.when(Cast.HENRIK, to(LATER)).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.ANAHIT, to(LATER)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_review_has_no_day() {
        slice.when(Cast.MIRELA,
                new RescheduleMandateReview(new ReviewId(Story.id("another")), LATER, MandateStory.WHY))
                .refused(MandateRule.KNOWN_REVIEW);
    }

    @Test
    void what_awaits_the_chair_or_is_approved_keeps_its_day() {
        slice.given(MandateStory.submitted()).when(Cast.MIRELA, to(LATER)).refused(MandateRule.REVIEW_OPEN);
        slice.given(MandateStory.approved()).when(Cast.MIRELA, to(LATER)).refused(MandateRule.REVIEW_OPEN);
    }

    @Test
    void a_cancelled_one_has_no_day_any_more() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.MIRELA, to(LATER))
                .refused(MandateRule.REVIEW_NOT_CANCELLED);
    }

    @Test
    void it_is_due_on_a_day_to_come() {
        slice.when(Cast.MIRELA, to(LocalDate.of(2017, 4, 30))).invalid("due invalid.in-the-past");
    }

    @Test
    void the_same_day_once_more_changes_nothing() {
        slice.when(Cast.MIRELA, to(MandateStory.DUE)).tellsNothing();
        slice.given(MandateStory.opened(), MandateStory.rescheduled(LATER)).when(Cast.MIRELA, to(LATER))
                .tellsNothing();
    }

    @Test
    void the_secretariat_sets_another_day_while_it_is_open_and_when_it_was_returned() {
        slice.when(Cast.MIRELA, to(LATER)).as("SECRETARIAT", null).tells(MandateStory.rescheduled(LATER));
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.MIRELA, to(LATER))
                .tells(MandateStory.rescheduled(LATER));
    }
}
