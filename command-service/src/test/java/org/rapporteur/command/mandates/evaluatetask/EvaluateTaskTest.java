package org.rapporteur.command.mandates.evaluatetask;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;

class EvaluateTaskTest {
    private final Deciding slice = Deciding.by(new EvaluateTaskHandler()).given(MandateStory.opened());

    private static EvaluateTask said() {
        return said("1");
    }

    private static EvaluateTask said(String task) {
        return new EvaluateTask(MandateStory.REVIEW, task, Advice.CONTINUE, Language.EN, MandateStory.WHY);
    }

    private static TaskEvaluated told() {
        return MandateStory.viewOn("1");
    }

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
    void what_was_returned_is_open_again() {
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.KARIM, said()).tells(told());
    }

    @Test
    void an_unknown_task_is_not_evaluated() {
        slice.when(Cast.KARIM, said("3")).refused(MandateRule.KNOWN_TASK, "3");
    }

    @Test
    void the_next_word_takes_the_place_of_the_one_before() {
        slice.given(MandateStory.evaluated()).when(Cast.KARIM, said()).tells(told());
    }

    @Test
    void members_correspondents_rapporteurs_and_the_chair_say_it_each_in_their_role() {
        slice.when(Cast.KARIM, said()).as("MEMBER", Story.FR).tells(told());
        slice.when(Cast.TERESA, said()).as("CORRESPONDENT", Story.PT).tells(told());
        slice.when(Cast.ANAHIT, said()).as("RAPPORTEUR", Story.AM).tells(told());
        slice.when(Cast.HENRIK, said()).as("CHAIR", null).tells(told());
    }
}
