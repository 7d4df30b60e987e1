package org.rapporteur.command.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.running.AtOnce;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Told;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.Role;

/** What happens when people work on a mandate at the same moment, through two services on one log: the rules hold. */
class ConcurrentMandatesTest extends MandatesAtOnce {
    @Test
    void of_mandates_that_overlap_one_is_adopted() {
        Begun on = begun.another("OVERLAPS");

        oneWins(AtOnce.times(6, nth -> tell(nth, Cast.MIRELA, "adopt " + nth, new AdoptMandate(on.group(),
                MandatePeriod.startingIn(2030 + nth % 2), MandateStory.terms(), decision(), null))),
                new Told(409, "mandates-never-overlap"));
    }

    @Test
    void of_many_exchanges_of_views_on_one_year_one_is_opened() {
        Work work = Work.begin("YEARLY");

        oneWins(AtOnce.times(6, nth -> tell(nth, Cast.MIRELA, "open " + nth, work.open(ReviewKind.YEARLY))),
                new Told(409, "one-review"));
    }

    @Test
    void of_many_approvals_one_is_given() {
        Work work = Work.begin("APPROVALS");
        work.on().seat(Cast.LUCETTE, Role.CHAIR, null);
        ReviewId review = work.submitted(ReviewKind.YEARLY);

        oneWins(AtOnce.times(6, nth -> tell(nth, nth % 3 == 0 ? Cast.LUCETTE : Cast.HENRIK, "approve " + nth,
                new ApproveMandateReview(review, null))), new Told(409, "approved-once"));
    }

    @Test
    void of_an_approval_and_a_return_one_happens() {
        Work work = Work.begin("DECIDES");
        ReviewId review = work.submitted(ReviewKind.YEARLY);

        oneWins(AtOnce.all(List.of(
                () -> tell(0, Cast.HENRIK, "approves", new ApproveMandateReview(review, null)),
                () -> tell(1, Cast.HENRIK, "returns", new ReturnMandateReview(review, "Not yet")))),
                new Told(409, "approved-once"), new Told(422, "review-submitted-first"));
    }

    @Test
    void of_many_submissions_one_is_made() {
        Work work = Work.begin("SUBMITS");
        ReviewId review = work.evaluated(ReviewKind.FINAL);

        oneWins(AtOnce.times(4, nth -> tell(nth, nth % 2 == 0 ? Cast.ANAHIT : Cast.MIRELA, "submit " + nth,
                work.submit(review))), new Told(422, "review-open"));
    }

    @Test
    void nobody_evaluates_what_is_submitted_at_that_moment() {
        Work work = Work.begin("EVALUATES");
        ReviewId review = work.evaluated(ReviewKind.FINAL);

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.ANAHIT, "submits", work.submit(review)),
                () -> tell(1, Cast.KARIM, "says 1", Work.viewOn(review, "1", "Second word")),
                () -> tell(0, Cast.HENRIK, "says 2", Work.viewOn(review, "2", "Second word"))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.subList(1, 3)).allMatch(Set.of(Told.DONE, new Told(422, "review-open"))::contains);
        assertThat(facts(MandateTags.review(review), MandateTags.evaluations(review)).getLast())
                .isEqualTo(MandateReviewSubmitted.class);
    }

    @Test
    void what_is_planned_at_the_moment_of_a_submission_is_covered_or_comes_after_it() {
        Work work = Work.begin("PLANS");
        ReviewId review = work.evaluated(ReviewKind.FINAL);

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "plans", Work.plan(work.mandate())),
                () -> tell(1, Cast.ANAHIT, "submits it", work.submit(review))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        boolean submitted = told.getLast().equals(Told.DONE);
        assertThat(submitted || told.getLast().equals(new Told(422, "everything-evaluated"))).isTrue();
        assertThat(facts(MandateTags.mandate(work.mandate()), MandateTags.review(review)).getLast())
                .isEqualTo(ActivityPlanned.class);
    }

    @Test
    void of_many_renewals_one_is_made() {
        Work work = Work.begin("RENEWS");
        begun.said().done(Cast.HENRIK, new ApproveMandateReview(work.submitted(ReviewKind.FINAL), null));

        oneWins(AtOnce.times(6, nth -> tell(nth, Cast.MIRELA, "renew " + nth, renew(work))),
                new Told(409, "renewed-once"));
    }

    private static RenewMandate renew(Work work) {
        return new RenewMandate(work.mandate(), MandatePeriod.startingIn(YEAR + 1),
                MandateStory.terms(MandateStory.task("a", "1")), decision(), List.of(), List.of());
    }

    @Test
    void of_a_renewal_and_another_mandate_for_the_same_years_one_comes_about() {
        Work work = Work.begin("SUCCEEDS");
        begun.said().done(Cast.HENRIK, new ApproveMandateReview(work.submitted(ReviewKind.FINAL), null));

        oneWins(AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "renews", renew(work)),
                () -> tell(1, Cast.MIRELA, "adopts", new AdoptMandate(work.on().group(),
                        MandatePeriod.startingIn(YEAR + 2), MandateStory.terms(), decision(), null)))),
                new Told(409, "mandates-never-overlap"));
    }

    @Test
    void a_mandate_is_not_closed_while_a_review_of_it_is_opened() {
        Work work = Work.begin("CLOSES");

        oneWins(AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "closes", new CloseMandate(work.mandate(), "Over")),
                () -> tell(1, Cast.MIRELA, "opens", work.open(ReviewKind.FINAL)))),
                new Told(422, "no-open-review"), new Told(422, "mandate-not-closed"));
    }

    @Test
    void many_who_give_their_views_at_once_all_get_through() {
        Work work = Work.begin("VIEWS");
        ReviewId review = work.opened(ReviewKind.YEARLY);

        assertThat(AtOnce.times(16, nth -> tell(nth, nth % 3 == 0 ? Cast.HENRIK : Cast.KARIM, "view " + nth,
                Work.viewOn(review, "1", "Word " + nth)))).hasSize(16).containsOnly(Told.DONE);
    }
}
