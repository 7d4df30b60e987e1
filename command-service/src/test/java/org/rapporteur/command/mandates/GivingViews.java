package org.rapporteur.command.mandates;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;

/** What holds of every view that somebody gives in an open review: of a task, of an activity, and of what is missing. */
public abstract class GivingViews {
    /** In a review that is open. */
    protected final Deciding slice;

    protected GivingViews(Slice<?, ?> view) {
        slice = Deciding.by(view).given(MandateStory.opened());
    }

    protected abstract Command said();

    protected abstract Event told();

    @Test
    void the_secretariat_observers_and_strangers_give_no_views() {
        slice.when(Cast.MIRELA, said()).refused(SeatRule.EVALUATOR_ONLY);
        slice.when(Cast.FREJA, said()).refused(SeatRule.EVALUATOR_ONLY);
        slice.when(Cast.STRANGER, said()).refused(SeatRule.EVALUATOR_ONLY);
    }

    @Test
    void a_member_who_left_gives_no_views() {
        slice.given(MandateStory.opened(), MandateStory.leadLeft()).when(Cast.KARIM, said())
                .refused(SeatRule.EVALUATOR_ONLY);
    }

    @Test
    void an_unknown_review_takes_no_views() {
        slice.given(MandateStory.planned()).when(Cast.KARIM, said()).refused(MandateRule.KNOWN_REVIEW);
    }

    @Test
    void what_was_submitted_or_approved_takes_no_views() {
        slice.given(MandateStory.submitted()).when(Cast.KARIM, said()).refused(MandateRule.REVIEW_OPEN);
        slice.given(MandateStory.approved()).when(Cast.KARIM, said()).refused(MandateRule.REVIEW_OPEN);
    }

    @Test
    void what_was_cancelled_takes_no_views() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.KARIM, said())
                .refused(MandateRule.REVIEW_NOT_CANCELLED);
    }

    @Test
    void what_was_returned_is_open_again() {
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.KARIM, said()).tells(told());
    }

    @Test
    void members_correspondents_rapporteurs_and_the_chair_say_it_each_in_their_role() {
        slice.when(Cast.KARIM, said()).as("MEMBER", Story.FR).tells(told());
        slice.when(Cast.TERESA, said()).as("CORRESPONDENT", Story.PT).tells(told());
        slice.when(Cast.ANAHIT, said()).as("RAPPORTEUR", Story.AM).tells(told());
        slice.when(Cast.HENRIK, said()).as("CHAIR", null).tells(told());
    }
}
