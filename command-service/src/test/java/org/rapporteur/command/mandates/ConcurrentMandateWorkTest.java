package org.rapporteur.command.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.running.AtOnce;
import org.rapporteur.command.running.Told;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.AmendMandate;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.UnlinkOutput;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** What happens when people change the same mandate, activity or seat at the same moment: the rules that span them hold. */
class ConcurrentMandateWorkTest extends MandatesAtOnce {
    private static final Terms SECOND_ONLY = MandateStory.terms(MandateStory.task("2", null));
    private static final Terms ANOTHER = MandateStory.terms(MandateStory.task("1", null), MandateStory.task("2", null),
            MandateStory.task("3", null));

    private static AmendMandate amend(Work work, Integer version, Terms terms) {
        return new AmendMandate(work.mandate(), version, terms, decision(), "Why");
    }

    private static void oneOf(Command first, Command second, Told... others) {
        oneOf(Cast.MIRELA, first, Cast.MIRELA, second, others);
    }

    private static void oneOf(Cast one, Command first, Cast other, Command second, Told... others) {
        oneWins(AtOnce.all(List.of(() -> tell(0, one, key(first), first), () -> tell(1, other, key(second), second))),
                others);
    }

    private static String key(Command command) {
        return command.getClass().getSimpleName() + command.hashCode();
    }

    @Test
    void the_same_thing_is_linked_once() {
        Work work = Work.begin("LINKS");

        oneWins(AtOnce.times(6, nth -> tell(nth, nth % 2 == 0 ? Cast.MIRELA : Cast.KARIM, "link " + nth,
                new LinkOutput(work.mandate(), null, work.activity(), MandateStory.REPORT))),
                new Told(409, "linked-once"));
    }

    @Test
    void a_link_is_taken_away_once() {
        Work work = Work.begin("UNLINKS");
        OutputId link = new OutputId(done(Cast.MIRELA,
                new LinkOutput(work.mandate(), null, work.activity(), MandateStory.REPORT), "link"));

        oneWins(AtOnce.times(4, nth -> tell(nth, nth % 2 == 0 ? Cast.MIRELA : Cast.KARIM, "unlink " + nth,
                new UnlinkOutput(link, "Wrong"))), new Told(409, "link-stands"));
    }

    @Test
    void an_activity_is_completed_or_cancelled() {
        Work work = Work.begin("ENDS");

        oneOf(Cast.KARIM, new CompleteActivity(work.activity(), LocalDate.of(YEAR, 1, 1), Language.EN, "Done"),
                Cast.MIRELA, new CancelActivity(work.activity(), "No money"), new Told(409, "activity-not-over"));
    }

    @Test
    void a_task_is_not_taken_away_while_an_activity_is_planned_under_it() {
        Work work = Work.begin("AMENDS");
        begun.said().done(Cast.MIRELA, new CancelActivity(work.activity(), "No money"));

        oneOf(amend(work, null, SECOND_ONLY), Work.plan(work.mandate()), new Told(422, "tasks-with-activities-stay"),
                new Told(404, "known-task"));
    }

    @Test
    void a_task_is_not_taken_away_while_something_is_linked_to_it() {
        Work work = Work.begin("PRODUCES");
        begun.said().done(Cast.MIRELA, new CancelActivity(work.activity(), "No money"));

        oneOf(amend(work, null, SECOND_ONLY), new LinkOutput(work.mandate(), "1", null, MandateStory.REPORT),
                new Told(422, "tasks-with-outputs-stay"), new Told(404, "known-task"));
    }

    @Test
    void of_two_amendments_of_one_version_one_is_made() {
        Work work = Work.begin("VERSIONS");

        oneWins(AtOnce.times(4, nth -> tell(nth, Cast.MIRELA, "amend " + nth,
                amend(work, 1, MandateStory.terms(MandateStory.task("1", null), MandateStory.task("n" + nth, null))))),
                new Told(409, "current-terms"));
    }

    @Test
    void what_is_amended_is_not_followed_at_that_moment() {
        Work work = Work.begin("FOLLOWS");

        oneOf(amend(work, null, MandateStory.terms(MandateStory.task("1", null))), new AdoptMandate(work.on().group(),
                MandatePeriod.startingIn(YEAR + 1), MandateStory.terms(MandateStory.task("a", "2")), decision(),
                work.mandate()), new Told(422, "not-yet-followed"), new Told(400, null));
    }

    @Test
    void what_is_amended_is_not_renewed_at_that_moment() {
        Work work = Work.begin("RENEWED");
        begun.said().done(Cast.HENRIK, new ApproveMandateReview(work.submitted(ReviewKind.FINAL), null));

        oneOf(amend(work, null, MandateStory.terms(MandateStory.task("1", null))), new RenewMandate(work.mandate(),
                MandatePeriod.startingIn(YEAR + 1), MandateStory.terms(MandateStory.task("a", "2")), decision(),
                List.of(), List.of()), new Told(422, "not-yet-followed"), new Told(400, null));
    }

    @Test
    void who_loses_their_seat_leads_nothing_that_is_planned_after_that() {
        Work work = Work.begin("SEATS");

        List<Told> told = AtOnce.all(List.of(
                () -> tell(0, Cast.MIRELA, "removes",
                        new RemoveMember(work.on().group(), personOf(Cast.KARIM), "Left")),
                () -> tell(1, Cast.MIRELA, "plans", Work.plan(work.mandate()))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Told.DONE, new Told(422, "lead-has-a-seat"));
        assertThat(facts(MandateTags.mandate(work.mandate()),
                WorkingGroupTags.seat(work.on().group(), personOf(Cast.KARIM))).getLast())
                .isEqualTo(MemberRemoved.class);
    }

    @Test
    void who_loses_the_chair_approves_nothing_after_that() {
        Work work = Work.begin("CHAIRS");
        ReviewId review = work.submitted(ReviewKind.YEARLY);

        List<Told> told = AtOnce.all(List.of(
                () -> tell(0, Cast.MIRELA, "revokes",
                        new RevokeRole(work.on().group(), personOf(Cast.HENRIK), Role.CHAIR, "Its term is over")),
                () -> tell(1, Cast.HENRIK, "approves", new ApproveMandateReview(review, null))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Told.DONE, new Told(403, "chair-only"));
        assertThat(facts(MandateTags.review(review),
                WorkingGroupTags.seat(work.on().group(), personOf(Cast.HENRIK))).getLast())
                .isEqualTo(RoleRevoked.class);
    }

    @Test
    void of_two_activities_that_carry_one_proposal_out_one_is_planned() {
        Work work = Work.begin("PROPOSES");
        ProposalId proposal = advised(work);
        PlanActivity plan = new PlanActivity(work.mandate(), "2", MandateStory.TITLE, null, personOf(Cast.KARIM),
                LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), proposal);

        oneWins(AtOnce.times(4, nth -> tell(nth, Cast.MIRELA, "plan " + nth, plan)),
                new Told(409, "carried-out-once"));
    }

    private static ProposalId advised(Work work) {
        ReviewId review = work.evaluated(ReviewKind.YEARLY);
        ProposalId proposal = new ProposalId(done(Cast.KARIM,
                new ProposeNewActivity(review, "2", Language.EN, "A handbook", "Asked for"), "proposal"));
        SubmitMandateReview whole = work.submit(review);
        begun.said().done(Cast.ANAHIT, new SubmitMandateReview(review, Language.EN, "Well", whole.conclusions(),
                List.of(new ProposalConclusion(proposal, true, null))));
        begun.said().done(Cast.HENRIK, new ApproveMandateReview(review, null));
        return proposal;
    }
}
