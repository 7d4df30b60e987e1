package org.rapporteur.command.mandates.evaluatetask;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.mandates.GivingViews;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;

class EvaluateTaskTest extends GivingViews {
    EvaluateTaskTest() {
        super(new EvaluateTaskHandler());
    }

    @Override
    protected EvaluateTask said() {
        return said("1");
    }

    private static EvaluateTask said(String task) {
        return new EvaluateTask(MandateStory.REVIEW, task, Advice.CONTINUE, Language.EN, MandateStory.WHY);
    }

    @Override
    protected TaskEvaluated told() {
        return MandateStory.viewOn("1");
    }

    @Test
    void an_unknown_task_is_not_evaluated() {
        slice.when(Cast.KARIM, said("3")).refused(MandateRule.KNOWN_TASK, "3");
    }

    @Test
    void the_next_word_takes_the_place_of_the_one_before() {
        slice.given(MandateStory.evaluated()).when(Cast.KARIM, said()).tells(told());
    }
}
