package org.rapporteur.command.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.running.AtOnce;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Told;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.RewordActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;

/** Somebody takes a mistake back at the moment in which somebody else builds on it: one of the two happens. */
class ConcurrentUndoingTest extends MandatesAtOnce {
    private static final Told ANNULLED = new Told(409, "mandate-not-annulled");
    private static final Told CANCELLED = new Told(409, "review-not-cancelled");

    /** With nothing under it any more. */
    private static Work empty(String acronym) {
        Work work = Work.begin(acronym);
        begun.said().done(Cast.MIRELA, new CancelActivity(work.activity(), "No money"));
        return work;
    }

    private static AnnulMandate annul(MandateId mandate) {
        return new AnnulMandate(mandate, "The wrong years");
    }

    private static void oneOf(Command undoes, Cast who, Command builds, Told... refusals) {
        oneWins(AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "undoes " + undoes.hashCode(), undoes),
                () -> tell(1, who, "builds " + builds.hashCode(), builds))),
                refusals);
    }

    @Test
    void a_mandate_is_annulled_once() {
        Work work = empty("ANNULS");

        oneWins(AtOnce.times(4, nth -> tell(nth, Cast.MIRELA, "annul " + nth, annul(work.mandate()))), ANNULLED);
    }

    @Test
    void a_mandate_is_annulled_or_an_activity_is_planned_under_it() {
        Work work = empty("ANNULPLAN");

        oneOf(annul(work.mandate()), Cast.MIRELA, Work.plan(work.mandate()), ANNULLED,
                new Told(422, "nothing-stands-under-it"));
    }

    @Test
    void a_mandate_is_annulled_or_a_review_of_it_is_opened() {
        Work work = empty("ANNULOPEN");

        oneOf(annul(work.mandate()), Cast.MIRELA, work.open(ReviewKind.YEARLY), ANNULLED,
                new Told(422, "nothing-stands-under-it"));
    }

    @Test
    void a_mandate_is_annulled_or_a_call_is_opened_under_it() {
        Work work = empty("ANNULCALL");

        oneOf(annul(work.mandate()), Cast.MIRELA,
                new OpenCall(work.on().group(), Story.TITLE, Story.TITLE, Story.FORM, Story.WORDS, List.of("I"), null,
                        Instant.now().plusSeconds(86_400), null, null, work.mandate()),
                new Told(422, "mandate-of-the-group"), new Told(422, "nothing-stands-under-it"));
    }

    @Test
    void a_mandate_is_annulled_or_another_one_follows_it() {
        Work work = empty("ANNULFOLLOW");

        oneOf(annul(work.mandate()), Cast.MIRELA,
                new AdoptMandate(work.on().group(), MandatePeriod.startingIn(YEAR + 1),
                        MandateStory.terms(MandateStory.task("a", "1")), decision(), work.mandate()),
                ANNULLED, new Told(422, "nothing-follows-it"));
    }

    private static RenewMandate renew(Work work) {
        return new RenewMandate(work.mandate(), MandatePeriod.startingIn(YEAR + 1),
                MandateStory.terms(MandateStory.task("a", "1")), decision(), List.of(), List.of());
    }

    @Test
    void a_mandate_has_one_renewal_also_when_the_first_is_annulled_at_that_moment() {
        Work work = Work.begin("ANNULRENEW");
        begun.said().done(Cast.HENRIK, new ApproveMandateReview(work.submitted(ReviewKind.FINAL), null));
        MandateId first = new MandateId(done(Cast.MIRELA, renew(work), "mandate"));

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "annuls it", annul(first)),
                () -> tell(1, Cast.MIRELA, "renews again", renew(work))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Set.of(Told.DONE, new Told(409, "renewed-once")));
        List<MandateAdopted> renewals = GroupMandates.of(work.on().group(), service.bean(LogHistory.class)).all()
                .stream().filter(MandateAdopted::renewal).toList();
        assertThat(renewals).hasSize(told.getLast().equals(Told.DONE) ? 1 : 0)
                .noneMatch(one -> one.mandate().equals(first));
    }

    @Test
    void a_review_is_cancelled_or_somebody_speaks_in_it() {
        ReviewId evaluated = Work.begin("CANCELEVAL").opened(ReviewKind.YEARLY);
        ReviewId proposed = Work.begin("CANCELPROP").opened(ReviewKind.YEARLY);
        Told spoken = new Told(422, "nobody-has-spoken");

        oneOf(new CancelMandateReview(evaluated, "Too early"), Cast.KARIM, Work.viewOn(evaluated, "1", "Useful"),
                CANCELLED, spoken);
        oneOf(new CancelMandateReview(proposed, "Too early"), Cast.KARIM,
                new ProposeNewActivity(proposed, "1", Language.EN, "A handbook", "Many ask for one"), CANCELLED,
                spoken);
    }

    @Test
    void what_is_reworded_at_the_moment_of_a_submission_is_evaluated_again_or_comes_after_it() {
        Work work = Work.begin("REWORDS");
        ReviewId review = work.evaluated(ReviewKind.FINAL);

        List<Told> told = AtOnce.all(List.of(
                () -> tell(0, Cast.MIRELA, "rewords", new RewordActivity(work.activity(),
                        new Bilingual("Other words", "Autres mots"), null, "A slip of the pen")),
                () -> tell(1, Cast.ANAHIT, "submits it", work.submit(review))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Set.of(Told.DONE, new Told(422, "everything-evaluated")));
        assertThat(facts(MandateTags.mandate(work.mandate()), MandateTags.review(review)).getLast())
                .isEqualTo(ActivityReworded.class);
    }
}
