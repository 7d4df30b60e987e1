package org.rapporteur.command.mandates.cancelactivity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;

class CancelActivityTest {
    private static final CancelActivity CANCEL = new CancelActivity(MandateStory.ACTIVITY, MandateStory.WHY);

    private final Deciding slice = Deciding.by(new CancelActivityHandler()).given(MandateStory.planned());

    @Test
    void nobody_but_the_secretariat_cancels_not_even_the_lead() {
        slice.when(Cast.KARIM, CANCEL).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.HENRIK, CANCEL).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_activity_is_not_cancelled() {
        slice.when(Cast.MIRELA, new CancelActivity(new ActivityId(Story.id("another")), MandateStory.WHY))
                .refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void it_is_cancelled_once() {
        slice.when(Cast.MIRELA, new CancelActivity(MandateStory.CANCELLED, MandateStory.WHY))
                .refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void what_is_completed_is_not_cancelled() {
        slice.given(MandateStory.planned(), MandateStory.completed()).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void nothing_is_cancelled_under_a_closed_mandate() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.MIRELA, CANCEL)
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void a_reason_is_given() {
        assertThatThrownBy(() -> new CancelActivity(MandateStory.ACTIVITY, " ")).isInstanceOf(InvalidMessage.class);
    }

    @Test
    void the_secretariat_cancels_it_also_when_its_lead_has_left() {
        slice.given(MandateStory.planned(), MandateStory.leadLeft()).when(Cast.MIRELA, CANCEL).as("SECRETARIAT", null)
                .tells(MandateStory.cancelled(MandateStory.ACTIVITY));
    }
}
