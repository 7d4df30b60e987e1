package org.rapporteur.command.mandates.planactivity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewKind;
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

    private static PlanActivity carrying(MandateId mandate, ProposalId proposal) {
        int year = mandate.equals(MandateStory.MANDATE) ? 2017 : 2018;
        return new PlanActivity(mandate, "1", MandateStory.TITLE, null, Cast.KARIM.person(),
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), proposal);
    }

    private static MandateReviewApproved approval() {
        return new MandateReviewApproved(MandateStory.REVIEW, MandateStory.MANDATE, Story.GROUP, 1, null);
    }

    /** An exchange of views was submitted: of its two proposals one is advised. */
    private static List<Event> submitted(ReviewKind kind) {
        return Story.and(MandateStory.planned(),
                MandateStory.opening(MandateStory.REVIEW, kind, kind == ReviewKind.YEARLY ? 2016 : null),
                MandateStory.proposed(MandateStory.PROPOSAL), MandateStory.proposed(MandateStory.DECLINED),
                MandateStory.submission(Cast.LUCETTE, 1));
    }

    private static ActivityPlanned carriedOut(ActivityId activity, MandateId mandate) {
        PlanActivity plan = carrying(mandate, MandateStory.PROPOSAL);
        return new ActivityPlanned(activity, mandate, Story.GROUP, plan.task(), plan.title(), null, plan.lead(),
                plan.from(), plan.due(), null, MandateStory.PROPOSAL);
    }

    private static MandateAdopted following() {
        return MandateStory.adoption(MandateStory.LATER, MandateStory.NEXT_YEARS, MandateStory.terms(),
                MandateStory.MANDATE);
    }

    private void isPlanned(MandateId mandate, List<Event> story, Event... more) {
        slice.given(story, more).when(Cast.MIRELA, carrying(mandate, MandateStory.PROPOSAL))
                .tells(carriedOut(new ActivityId(Deciding.ACT.newId("activity")), mandate));
    }

    private void isRefused(MandateRule rule, MandateId mandate, List<Event> story, Event... more) {
        slice.given(story, more).when(Cast.MIRELA, carrying(mandate, MandateStory.PROPOSAL)).refused(rule);
    }

    @Test
    void what_no_approved_review_advises_is_carried_out_by_no_activity() {
        isRefused(MandateRule.ADVISED_TO_PLAN, MandateStory.MANDATE, MandateStory.planned());
        isRefused(MandateRule.ADVISED_TO_PLAN, MandateStory.MANDATE, submitted(ReviewKind.YEARLY));
        slice.given(submitted(ReviewKind.YEARLY), approval())
                .when(Cast.MIRELA, carrying(MandateStory.MANDATE, MandateStory.DECLINED))
                .refused(MandateRule.ADVISED_TO_PLAN);
    }

    @Test
    void what_the_final_review_advises_is_left_to_the_renewal() {
        isRefused(MandateRule.ADVISED_TO_PLAN, MandateStory.MANDATE, submitted(ReviewKind.FINAL), approval());
    }

    @Test
    void a_mandate_that_follows_no_other_carries_nothing_out_of_one() {
        MandateAdopted another = MandateStory.adoption(MandateStory.LATER, MandateStory.NEXT_YEARS,
                MandateStory.terms(), null);

        isRefused(MandateRule.ADVISED_TO_PLAN, MandateStory.LATER, submitted(ReviewKind.YEARLY), approval(), another);
    }

    @Test
    void a_proposal_is_carried_out_once_whichever_mandate_does() {
        ActivityId first = new ActivityId(Story.id("first"));

        isRefused(MandateRule.CARRIED_OUT_ONCE, MandateStory.MANDATE, submitted(ReviewKind.YEARLY), approval(),
                carriedOut(first, MandateStory.MANDATE));
        isRefused(MandateRule.CARRIED_OUT_ONCE, MandateStory.LATER, submitted(ReviewKind.YEARLY), approval(),
                following(), carriedOut(first, MandateStory.MANDATE));
        isRefused(MandateRule.CARRIED_OUT_ONCE, MandateStory.MANDATE, submitted(ReviewKind.YEARLY), approval(),
                following(), carriedOut(first, MandateStory.LATER));
    }

    @Test
    void an_exchange_of_views_is_followed_in_its_own_mandate() {
        isPlanned(MandateStory.MANDATE, submitted(ReviewKind.YEARLY), approval());
    }

    @Test
    void what_a_cancelled_activity_should_have_carried_out_is_planned_again() {
        ActivityId first = new ActivityId(Story.id("first"));

        isPlanned(MandateStory.MANDATE, submitted(ReviewKind.YEARLY), approval(),
                carriedOut(first, MandateStory.MANDATE), MandateStory.cancelled(first));
    }

    @Test
    void any_review_is_followed_in_the_mandate_after() {
        isPlanned(MandateStory.LATER, submitted(ReviewKind.YEARLY), approval(), following());
        isPlanned(MandateStory.LATER, submitted(ReviewKind.FINAL), approval(), MandateStory.closed(), following());
    }

    @Test
    void what_nobody_planned_is_planned_two_mandates_later() {
        MandateId last = new MandateId(Story.id("last mandate"));
        MandateAdopted afterThat = MandateStory.adoption(last, MandatePeriod.startingIn(2020), MandateStory.terms(),
                MandateStory.LATER);
        PlanActivity plan = new PlanActivity(last, "1", MandateStory.TITLE, null, Cast.KARIM.person(),
                LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), MandateStory.PROPOSAL);

        slice.given(submitted(ReviewKind.FINAL), approval(), following(), afterThat).when(Cast.MIRELA, plan)
                .tells(new ActivityPlanned(new ActivityId(Deciding.ACT.newId("activity")), last, Story.GROUP, "1",
                        MandateStory.TITLE, null, plan.lead(), plan.from(), plan.due(), null, MandateStory.PROPOSAL));
    }

    @Test
    void two_activities_may_bear_the_same_title() {
        slice.given(MandateStory.planned()).when(Cast.MIRELA, plan()).result().success();
    }

    @Test
    void nothing_is_planned_under_an_annulled_mandate() {
        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE)).when(Cast.MIRELA, plan())
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }
}
