package org.rapporteur.command.mandates.submitmandatereview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;

class SubmitMandateReviewTest {
    private final Deciding slice = Deciding.by(new SubmitMandateReviewHandler()).given(MandateStory.evaluated());

    private static SubmitMandateReview submit(List<Conclusion> conclusions, List<ProposalConclusion> proposals) {
        return new SubmitMandateReview(MandateStory.REVIEW, Language.EN, "Well", conclusions, proposals);
    }

    private static SubmitMandateReview submit() {
        return submit(MandateStory.conclusions(), MandateStory.proposals());
    }

    private static List<Conclusion> and(Conclusion more) {
        return Stream.concat(MandateStory.conclusions().stream(), Stream.of(more)).toList();
    }

    private static Conclusion on(String task, ActivityId activity) {
        return new Conclusion(task, activity, Advice.CONTINUE, MandateStory.WHY);
    }

    @Test
    void members_and_the_chair_do_not_submit() {
        slice.when(Cast.KARIM, submit()).refused(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY);
        slice.when(Cast.HENRIK, submit()).refused(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY);
    }

    @Test
    void an_unknown_review_is_not_submitted() {
        slice.given(MandateStory.planned()).when(Cast.LUCETTE, submit()).refused(MandateRule.KNOWN_REVIEW);
    }

    @Test
    void what_waits_for_the_chair_or_was_approved_is_not_submitted_again() {
        slice.given(MandateStory.submitted()).when(Cast.ANAHIT, submit()).refused(MandateRule.REVIEW_OPEN);
        slice.given(MandateStory.approved()).when(Cast.ANAHIT, submit()).refused(MandateRule.REVIEW_OPEN);
    }

    @Test
    void every_task_and_every_activity_was_evaluated_by_somebody() {
        slice.given(MandateStory.opened(), MandateStory.viewOn("1"), MandateStory.viewOn("1"))
                .when(Cast.LUCETTE, submit(MandateStory.conclusions(), List.of()))
                .refused(MandateRule.EVERYTHING_EVALUATED, 2L);
    }

    private static MandateAmended amended(String first) {
        return new MandateAmended(MandateStory.MANDATE, Story.GROUP, 2,
                MandateStory.terms(new MandateTask("1", new Bilingual(first, "Tâche 1"), null),
                        MandateStory.task("2", null)),
                MandateStory.RECORDED, MandateStory.WHY);
    }

    @Test
    void a_task_whose_words_were_amended_is_evaluated_again() {
        slice.given(MandateStory.evaluated(), amended("Other words")).when(Cast.LUCETTE, submit())
                .refused(MandateRule.EVERYTHING_EVALUATED, 1L);
        slice.given(MandateStory.evaluated(), amended("Other words"), MandateStory.viewOn("1"))
                .when(Cast.LUCETTE, submit()).tells(MandateStory.submission(Cast.LUCETTE, 1));
    }

    @Test
    void an_amendment_that_leaves_the_words_of_a_task_leaves_its_views() {
        slice.given(MandateStory.evaluated(), amended("Task 1")).when(Cast.LUCETTE, submit())
                .tells(MandateStory.submission(Cast.LUCETTE, 1));
    }

    @Test
    void every_task_every_activity_and_every_proposal_is_concluded_on() {
        slice.when(Cast.LUCETTE, submit(MandateStory.conclusions().subList(0, 2), MandateStory.proposals()))
                .refused(MandateRule.EVERYTHING_CONCLUDED, 1L);
        slice.when(Cast.LUCETTE, submit(MandateStory.conclusions().subList(1, 3), List.of()))
                .refused(MandateRule.EVERYTHING_CONCLUDED, 3L);
    }

    @Test
    void what_was_planned_meanwhile_is_evaluated_first() {
        slice.given(MandateStory.evaluated(), MandateStory.plan(new ActivityId(Story.id("another")), "2"))
                .when(Cast.LUCETTE, submit()).refused(MandateRule.EVERYTHING_EVALUATED, 1L);
    }

    @Test
    void nothing_is_concluded_twice() {
        slice.when(Cast.LUCETTE, submit(and(on("1", null)), MandateStory.proposals()))
                .invalid("conclusions invalid.twice");
        slice.when(Cast.LUCETTE, submit(MandateStory.conclusions(),
                List.of(MandateStory.proposals().getFirst(), MandateStory.proposals().getFirst())))
                .invalid("proposals invalid.twice");
    }

    @Test
    void what_is_concluded_on_belongs_to_the_review() {
        slice.when(Cast.LUCETTE, submit(and(on("3", null)), MandateStory.proposals()))
                .refused(MandateRule.KNOWN_TASK, "3");
        slice.when(Cast.LUCETTE, submit(and(on(null, MandateStory.CANCELLED)), MandateStory.proposals()))
                .refused(MandateRule.KNOWN_ACTIVITY);
        slice.when(Cast.LUCETTE, submit(MandateStory.conclusions(),
                List.of(new ProposalConclusion(new ProposalId(Story.id("another")), true, null))))
                .refused(MandateRule.KNOWN_PROPOSAL);
    }

    @Test
    void who_does_not_advise_a_proposal_says_why() {
        assertThatThrownBy(() -> new ProposalConclusion(MandateStory.PROPOSAL, false, " "))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void a_rapporteur_submits_and_is_its_author() {
        slice.when(Cast.LUCETTE, submit()).as("RAPPORTEUR", Story.LU)
                .tells(MandateStory.submission(Cast.LUCETTE, 1));
    }

    @Test
    void the_secretariat_submits_too() {
        slice.when(Cast.MIRELA, submit()).as("SECRETARIAT", null).tells(MandateStory.submission(Cast.MIRELA, 1));
    }

    @Test
    void what_was_returned_is_submitted_in_another_round() {
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.ANAHIT, submit())
                .tells(MandateStory.submission(Cast.ANAHIT, 2));
    }

    @Test
    void an_activity_that_was_reworded_is_evaluated_again() {
        Event reworded = MandateStory.reworded(new Bilingual("Other words", "Autres mots"), null);

        slice.given(MandateStory.evaluated(), reworded).when(Cast.LUCETTE, submit())
                .refused(MandateRule.EVERYTHING_EVALUATED, 1L);
        slice.given(MandateStory.evaluated(), reworded, MandateStory.viewOnActivity()).when(Cast.LUCETTE, submit())
                .result().success();
    }

    @Test
    void what_was_cancelled_is_not_submitted() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.LUCETTE, submit())
                .refused(MandateRule.REVIEW_NOT_CANCELLED);
    }
}
