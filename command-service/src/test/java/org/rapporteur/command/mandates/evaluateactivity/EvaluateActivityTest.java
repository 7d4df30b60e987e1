package org.rapporteur.command.mandates.evaluateactivity;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.command.mandates.GivingViews;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;

class EvaluateActivityTest extends GivingViews {
    EvaluateActivityTest() {
        super(new EvaluateActivityHandler());
    }

    @Override
    protected EvaluateActivity said() {
        return said(MandateStory.ACTIVITY);
    }

    private static EvaluateActivity said(ActivityId activity) {
        return new EvaluateActivity(MandateStory.REVIEW, activity, Advice.PRIORITY, Language.EN, MandateStory.WHY);
    }

    @Override
    protected ActivityEvaluated told() {
        return MandateStory.viewOnActivity();
    }

    @Test
    void an_unknown_or_a_cancelled_activity_is_not_evaluated() {
        slice.when(Cast.KARIM, said(new ActivityId(Story.id("another")))).refused(MandateRule.KNOWN_ACTIVITY);
        slice.when(Cast.KARIM, said(MandateStory.CANCELLED)).refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void what_is_completed_is_evaluated_too() {
        slice.given(MandateStory.opened(), MandateStory.completed()).when(Cast.KARIM, said()).tells(told());
    }

    @Test
    void the_next_word_takes_the_place_of_the_one_before() {
        slice.given(MandateStory.evaluated()).when(Cast.KARIM, said()).tells(told());
    }
}
