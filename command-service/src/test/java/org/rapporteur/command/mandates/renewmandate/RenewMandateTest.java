package org.rapporteur.command.mandates.renewmandate;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

class RenewMandateTest {
    private static final Terms TERMS = MandateStory.terms(MandateStory.task("a", "1"), MandateStory.task("b", null));
    private static final LocalDate FROM = LocalDate.of(2018, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2019, 6, 30);
    private static final Bilingual MORE = new Bilingual("What it is about", "Ce dont il s’agit");
    private static final MandateId SUCCESSOR = new MandateId(Deciding.ACT.newId("mandate"));

    private final Deciding slice = Deciding.by(new RenewMandateHandler()).given(MandateStory.approved());

    private static CarriedOn carry(ActivityId activity, ProposalId proposal, Cast lead) {
        return new CarriedOn(activity, proposal, "a", MandateStory.TITLE, MORE, lead.person(), FROM, DUE);
    }

    private static final CarriedOn ACTIVITY = carry(MandateStory.ACTIVITY, null, Cast.KARIM);
    private static final CarriedOn PROPOSAL = carry(null, MandateStory.PROPOSAL, Cast.MATHIS);

    private static RenewMandate renew(MandatePeriod years, Terms terms, List<CarriedOn> carried,
            NotFollowed... notFollowed) {
        return new RenewMandate(MandateStory.MANDATE, years, terms, MandateStory.DECISION, carried,
                List.of(notFollowed));
    }

    private static RenewMandate renew(List<CarriedOn> carried, NotFollowed... notFollowed) {
        return renew(MandateStory.NEXT_YEARS, TERMS, carried, notFollowed);
    }

    /** Everything that the review recommends is followed. */
    private static RenewMandate renew() {
        return renew(List.of(ACTIVITY, PROPOSAL));
    }

    private static NotFollowed not(String task, ActivityId activity, ProposalId proposal) {
        return new NotFollowed(task, activity, proposal, MandateStory.WHY);
    }

    private static MandateRenewed renewed(NotFollowed... notFollowed) {
        return new MandateRenewed(MandateStory.MANDATE, Story.GROUP, SUCCESSOR, MandateStory.REVIEW,
                List.of(notFollowed));
    }

    private static MandateAdopted adopted(Terms terms) {
        return new MandateAdopted(SUCCESSOR, Story.GROUP, Story.ORGANISATION, MandateStory.NEXT_YEARS, terms,
                MandateStory.RECORDED, MandateStory.MANDATE, true);
    }

    private static ActivityPlanned planned(int nth, CarriedOn carried) {
        return new ActivityPlanned(new ActivityId(Deciding.ACT.newId("activity:" + nth)), SUCCESSOR, Story.GROUP, "a",
                MandateStory.TITLE, MORE, carried.lead(), FROM, DUE, carried.activity(), carried.proposal());
    }

    @Test
    void nobody_but_the_secretariat_renews_a_mandate() {
        slice.when(Cast.HENRIK, renew()).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.LUCETTE, renew()).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_mandate_is_not_renewed() {
        slice.when(Cast.MIRELA, new RenewMandate(MandateStory.LATER, MandateStory.NEXT_YEARS, TERMS,
                MandateStory.DECISION, List.of(), List.of())).refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void it_is_renewed_once() {
        slice.given(MandateStory.approved(), MandateStory.renewed()).when(Cast.MIRELA, renew())
                .refused(MandateRule.RENEWED_ONCE);
    }

    @Test
    void its_final_review_is_approved_first() {
        slice.given(MandateStory.planned()).when(Cast.MIRELA, renew()).refused(MandateRule.FINAL_REVIEW_APPROVED);
        slice.given(MandateStory.submitted()).when(Cast.MIRELA, renew()).refused(MandateRule.FINAL_REVIEW_APPROVED);
    }

    @Test
    void one_that_was_closed_without_a_final_review_is_renewed_no_more() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.MIRELA, renew())
                .refused(MandateRule.CLOSED_WITHOUT_FINAL_REVIEW);
    }

    @Test
    void an_exchange_of_views_is_no_final_review() {
        slice.given(MandateStory.planned(), MandateStory.opening(MandateStory.REVIEW, ReviewKind.YEARLY, 2017),
                MandateStory.submission(Cast.LUCETTE, 1), MandateStory.approval()).when(Cast.MIRELA, renew())
                .refused(MandateRule.FINAL_REVIEW_APPROVED);
    }

    @Test
    void it_starts_where_the_mandate_ends() {
        slice.when(Cast.MIRELA, renew(MandatePeriod.startingIn(2020), TERMS, List.of(ACTIVITY, PROPOSAL)))
                .refused(MandateRule.STARTS_WHERE_IT_ENDS, "2018-01-01");
    }

    @Test
    void its_years_are_free() {
        slice.given(MandateStory.approved(),
                MandateStory.adoption(MandateStory.LATER, MandatePeriod.startingIn(2019), MandateStory.terms(), null))
                .when(Cast.MIRELA, renew()).refused(MandateRule.MANDATES_NEVER_OVERLAP, "2019", "2020");
    }

    @Test
    void its_tasks_continue_those_of_the_mandate() {
        slice.when(Cast.MIRELA, renew(MandateStory.NEXT_YEARS, MandateStory.terms(MandateStory.task("a", "7")),
                List.of(ACTIVITY, PROPOSAL))).invalid("terms.tasks invalid.unknown-continued");
    }

    @Test
    void every_recommendation_is_followed_or_a_reason_says_why_not() {
        slice.when(Cast.MIRELA, renew(List.of())).refused(MandateRule.RECOMMENDATIONS_ANSWERED, 2);
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY))).refused(MandateRule.RECOMMENDATIONS_ANSWERED, 1);
    }

    @Test
    void a_task_that_comes_first_is_continued_and_one_that_ends_is_not() {
        Terms otherWayRound = MandateStory.terms(MandateStory.task("a", "2"));

        slice.when(Cast.MIRELA, renew(MandateStory.NEXT_YEARS, otherWayRound, List.of(ACTIVITY, PROPOSAL)))
                .refused(MandateRule.RECOMMENDATIONS_ANSWERED, 2);
        slice.when(Cast.MIRELA, renew(MandateStory.NEXT_YEARS, otherWayRound, List.of(ACTIVITY, PROPOSAL),
                not("1", null, null), not("2", null, null))).result().success();
    }

    @Test
    void what_is_followed_needs_no_reason_why_not() {
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL), not(null, MandateStory.ACTIVITY, null)))
                .refused(MandateRule.FOLLOWED_OR_NOT);
    }

    @Test
    void reasons_are_for_what_is_recommended() {
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL), not(null, null, MandateStory.DECLINED)))
                .refused(MandateRule.ONLY_RECOMMENDATIONS);
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY), not(null, null, MandateStory.PROPOSAL),
                not(null, null, MandateStory.PROPOSAL))).invalid("notFollowed invalid.twice");
    }

    @Test
    void it_begins_with_activities_of_the_mandate_and_with_proposals_that_are_advised() {
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL, carry(MandateStory.CANCELLED, null, Cast.KARIM))))
                .refused(MandateRule.KNOWN_ACTIVITY);
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL, carry(null, MandateStory.DECLINED, Cast.KARIM))))
                .refused(MandateRule.ADVISED_ONLY);
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL,
                carry(null, new ProposalId(Story.id("another")), Cast.KARIM)))).refused(MandateRule.KNOWN_PROPOSAL);
    }

    @Test
    void a_proposal_that_another_mandate_carries_out_already_is_not_taken_up_again() {
        List<Event> followed = Story.and(MandateStory.approved(),
                MandateStory.adoption(MandateStory.LATER, MandatePeriod.startingIn(2020), MandateStory.terms(),
                        MandateStory.MANDATE),
                new ActivityPlanned(new ActivityId(Story.id("first")), MandateStory.LATER, Story.GROUP, "1",
                        MandateStory.TITLE, null, Cast.KARIM.person(), LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 6, 1), null, MandateStory.PROPOSAL));

        slice.given(followed).when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL)))
                .refused(MandateRule.CARRIED_OUT_ONCE);
        slice.given(followed)
                .when(Cast.MIRELA, renew(List.of(ACTIVITY), not(null, null, MandateStory.PROPOSAL))).result()
                .success();
    }

    @Test
    void what_is_carried_on_stands_under_a_new_task_in_the_new_years_and_once() {
        CarriedOn astray = new CarriedOn(null, MandateStory.PROPOSAL, "9", MandateStory.TITLE, Cast.KARIM.person(),
                LocalDate.of(2017, 12, 31), LocalDate.of(2020, 1, 1));

        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, astray))).invalid("carried[1].task invalid.unknown-task",
                "carried[1].from invalid.outside-the-period", "carried[1].due invalid.outside-the-period");
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY, PROPOSAL, ACTIVITY))).invalid("carried invalid.twice");
    }

    @Test
    void who_leads_an_activity_sits_in_the_group() {
        slice.given(MandateStory.approved(), MandateStory.leadLeft()).when(Cast.MIRELA, renew())
                .refused(MandateRule.LEAD_HAS_A_SEAT);
    }

    @Test
    void it_rests_on_a_decision_that_was_taken() {
        slice.when(Cast.MIRELA, new RenewMandate(MandateStory.MANDATE, MandateStory.NEXT_YEARS, TERMS,
                new TakenDecision("CM", LocalDate.of(2017, 12, 1), "Renewed"), List.of(ACTIVITY, PROPOSAL), List.of()))
                .invalid("decision.date invalid.in-the-future");
    }

    @Test
    void the_secretariat_renews_it_as_the_review_recommends() {
        slice.when(Cast.MIRELA, renew()).as("SECRETARIAT", null).tells(renewed(), adopted(TERMS),
                planned(0, ACTIVITY), planned(1, PROPOSAL));
    }

    @Test
    void it_is_renewed_against_a_recommendation_with_a_reason() {
        slice.when(Cast.MIRELA, renew(List.of(ACTIVITY), not(null, null, MandateStory.PROPOSAL)))
                .tells(renewed(not(null, null, MandateStory.PROPOSAL)), adopted(TERMS), planned(0, ACTIVITY));
    }

    @Test
    void a_closed_mandate_is_renewed_too() {
        slice.given(MandateStory.approved(), MandateStory.closed()).when(Cast.MIRELA, renew()).result().success();
    }

    @Test
    void whose_renewal_was_annulled_is_renewed_again() {
        slice.given(MandateStory.approved(), MandateStory.renewed(), MandateStory.renewal(),
                MandateStory.renewalAnnulled(), MandateStory.annulled(MandateStory.LATER))
                .when(Cast.MIRELA, renew())
                .tells(renewed(), adopted(TERMS), planned(0, ACTIVITY), planned(1, PROPOSAL));
    }

    @Test
    void an_annulled_mandate_is_not_renewed() {
        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE)).when(Cast.MIRELA, renew())
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }
}
