package org.rapporteur.command.mandates.planactivity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class PlanActivityTest {
    private final Deciding slice = Deciding.by(new PlanActivityHandler()).given(MandateStory.adopted());

    private static PlanActivity plan(String task, Cast lead, LocalDate from, LocalDate due) {
        return new PlanActivity(MandateStory.MANDATE, task, MandateStory.TITLE, null, lead.person(), from, due);
    }

    private static PlanActivity plan() {
        return plan("1", Cast.KARIM, MandateStory.FROM, MandateStory.DUE);
    }

    @Test
    void nobody_but_the_secretariat_plans() {
        slice.when(Cast.HENRIK, plan()).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.KARIM, plan()).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_mandate_has_no_activities() {
        slice.when(Cast.MIRELA, new PlanActivity(MandateStory.LATER, "1", MandateStory.TITLE, null,
                Cast.KARIM.person(), MandateStory.FROM, MandateStory.DUE)).refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void an_activity_stands_under_a_task_of_the_mandate() {
        slice.when(Cast.MIRELA, plan("3", Cast.KARIM, MandateStory.FROM, MandateStory.DUE))
                .refused(MandateRule.KNOWN_TASK, "3");
    }

    @Test
    void who_leads_it_sits_in_the_group() {
        slice.when(Cast.MIRELA, plan("1", Cast.STRANGER, MandateStory.FROM, MandateStory.DUE))
                .refused(MandateRule.LEAD_HAS_A_SEAT);
        slice.given(MandateStory.adopted(), MandateStory.leadLeft()).when(Cast.MIRELA, plan())
                .refused(MandateRule.LEAD_HAS_A_SEAT);
    }

    @Test
    void a_seat_without_a_role_is_an_empty_one() {
        slice.given(MandateStory.adopted(),
                new RoleRevoked(Story.GROUP, Cast.KARIM.person(), Role.MEMBER, MandateStory.WHY))
                .when(Cast.MIRELA, plan()).refused(MandateRule.LEAD_HAS_A_SEAT);
    }

    @Test
    void an_activity_lies_within_the_mandate() {
        slice.when(Cast.MIRELA, plan("1", Cast.KARIM, LocalDate.of(2015, 12, 31), MandateStory.DUE))
                .refused(MandateRule.WITHIN_THE_MANDATE, "2016-01-01", "2017-12-31");
        slice.when(Cast.MIRELA, plan("1", Cast.KARIM, MandateStory.FROM, LocalDate.of(2018, 1, 1)))
                .refused(MandateRule.WITHIN_THE_MANDATE);
    }

    @Test
    void nothing_is_planned_under_a_closed_mandate() {
        slice.given(MandateStory.adopted(), MandateStory.closed()).when(Cast.MIRELA, plan())
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void an_activity_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> plan("1", Cast.KARIM, MandateStory.DUE, MandateStory.FROM))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void the_secretariat_plans_an_activity_for_the_whole_of_the_mandate() {
        slice.when(Cast.MIRELA, plan("2", Cast.FREJA, MandateStory.YEARS.from(), MandateStory.YEARS.to()))
                .as("SECRETARIAT", null)
                .tells(new ActivityPlanned(new ActivityId(Deciding.ACT.newId("activity")), MandateStory.MANDATE,
                        Story.GROUP, "2", MandateStory.TITLE, null, Cast.FREJA.person(), MandateStory.YEARS.from(),
                        MandateStory.YEARS.to(), null, null));
    }

    @Test
    void two_activities_may_bear_the_same_title() {
        slice.given(MandateStory.planned()).when(Cast.MIRELA, plan()).result().success();
    }
}
