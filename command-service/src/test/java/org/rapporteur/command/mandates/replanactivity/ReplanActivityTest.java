package org.rapporteur.command.mandates.replanactivity;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.ReplanActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;

class ReplanActivityTest {
    private static final LocalDate LATER = LocalDate.of(2017, 12, 15);

    private final Deciding slice = Deciding.by(new ReplanActivityHandler()).given(MandateStory.planned());

    private static ReplanActivity replan(Cast lead, LocalDate due) {
        return new ReplanActivity(MandateStory.ACTIVITY, lead.person(), MandateStory.FROM, due, MandateStory.WHY);
    }

    @Test
    void nobody_but_the_secretariat_replans_not_even_the_lead() {
        slice.when(Cast.KARIM, replan(Cast.KARIM, LATER)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_activity_is_not_replanned() {
        slice.when(Cast.MIRELA, new ReplanActivity(new ActivityId(Story.id("another")), Cast.KARIM.person(),
                MandateStory.FROM, LATER, MandateStory.WHY)).refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void what_is_over_is_not_replanned() {
        slice.given(MandateStory.planned(), MandateStory.completed()).when(Cast.MIRELA, replan(Cast.KARIM, LATER))
                .refused(MandateRule.ACTIVITY_NOT_OVER);
        slice.given(MandateStory.planned(), MandateStory.cancelled(MandateStory.ACTIVITY))
                .when(Cast.MIRELA, replan(Cast.KARIM, LATER)).refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void nothing_is_replanned_under_a_closed_mandate() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.MIRELA, replan(Cast.KARIM, LATER))
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void the_new_lead_sits_in_the_group() {
        slice.when(Cast.MIRELA, replan(Cast.STRANGER, LATER)).refused(MandateRule.LEAD_HAS_A_SEAT);
    }

    @Test
    void a_lead_who_left_does_not_stay_by_a_new_plan() {
        slice.given(MandateStory.planned(), MandateStory.leadLeft()).when(Cast.MIRELA, replan(Cast.KARIM, LATER))
                .refused(MandateRule.LEAD_HAS_A_SEAT);
    }

    @Test
    void it_stays_within_the_mandate() {
        slice.when(Cast.MIRELA, replan(Cast.KARIM, LocalDate.of(2018, 1, 31)))
                .refused(MandateRule.WITHIN_THE_MANDATE);
    }

    @Test
    void the_same_plan_once_more_changes_nothing() {
        slice.when(Cast.MIRELA, replan(Cast.KARIM, MandateStory.DUE)).tellsNothing();
    }

    @Test
    void another_leads_it_when_the_first_one_left() {
        slice.given(MandateStory.planned(), MandateStory.leadLeft()).when(Cast.MIRELA, replan(Cast.MATHIS, LATER))
                .as("SECRETARIAT", null)
                .tells(new ActivityReplanned(MandateStory.ACTIVITY, MandateStory.MANDATE, Story.GROUP,
                        Cast.MATHIS.person(), MandateStory.FROM, LATER, MandateStory.WHY));
    }
}
