package org.rapporteur.command.mandates.completeactivity;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;

class CompleteActivityTest {
    private static final LocalDate DAY = LocalDate.of(2017, 4, 1);

    private final Deciding slice = Deciding.by(new CompleteActivityHandler()).given(MandateStory.planned());

    private static CompleteActivity complete(LocalDate on) {
        return new CompleteActivity(MandateStory.ACTIVITY, on, Language.EN, "Done");
    }

    @Test
    void nobody_but_the_lead_or_the_secretariat_completes_it() {
        slice.when(Cast.HENRIK, complete(DAY)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_activity_is_not_completed() {
        slice.when(Cast.MIRELA, new CompleteActivity(new ActivityId(Story.id("another")), DAY, Language.EN, "Done"))
                .refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void it_is_completed_once() {
        slice.given(MandateStory.planned(), MandateStory.completed()).when(Cast.KARIM, complete(DAY))
                .refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void what_was_cancelled_is_not_completed() {
        slice.given(MandateStory.planned(), MandateStory.cancelled(MandateStory.ACTIVITY))
                .when(Cast.KARIM, complete(DAY)).refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void nothing_is_completed_under_a_closed_mandate() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.KARIM, complete(DAY))
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void it_is_completed_on_a_day_that_has_come_and_after_it_began() {
        slice.when(Cast.KARIM, complete(LocalDate.of(2017, 5, 3))).invalid("on invalid.in-the-future");
        slice.when(Cast.KARIM, complete(MandateStory.FROM.minusDays(1))).refused(MandateRule.SINCE_IT_BEGAN);
    }

    @Test
    void the_lead_completes_it() {
        slice.when(Cast.KARIM, complete(DAY)).as("MEMBER", Story.FR).tells(MandateStory.completed());
    }

    @Test
    void the_secretariat_completes_it_when_its_lead_has_left() {
        slice.given(MandateStory.planned(), MandateStory.leadLeft()).when(Cast.MIRELA, complete(DAY))
                .as("SECRETARIAT", null).tells(MandateStory.completed());
    }
}
