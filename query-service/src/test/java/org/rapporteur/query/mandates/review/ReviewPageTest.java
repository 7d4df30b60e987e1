package org.rapporteur.query.mandates.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.HENRIK;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;
import static org.rapporteur.query.support.Cast.SORINA;
import static org.rapporteur.query.support.MandateStory.FINAL;
import static org.rapporteur.query.support.MandateStory.OPEN;
import static org.rapporteur.query.support.MandateStory.WAITING;
import static org.rapporteur.query.support.MandateStory.YEARLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewQuery.AdviceCounts;
import org.rapporteur.shared.mandates.ReviewQuery.CloseOut;
import org.rapporteur.shared.mandates.ReviewQuery.Evaluation;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.rapporteur.shared.mandates.ReviewQuery.Round;
import org.rapporteur.shared.mandates.ReviewQuery.TaskOutcome;
import org.rapporteur.shared.workinggroups.Role;

@ExtendWith(ToldStory.class)
class ReviewPageTest {
    private static ReviewPage page(Cast reader, ReviewId review, Told told) {
        return told.ask(reader, "/api/reviews/" + review, ReviewPage.class);
    }

    private static ReviewItem handbook(ReviewPage page) {
        return page.items().stream().filter(item -> MandateStory.HANDBOOK.equals(item.activity())).findFirst()
                .orElseThrow();
    }

    @Test
    void each_task_is_followed_by_its_activities_that_are_not_cancelled(Told told) {
        assertThat(page(KARIM, FINAL, told).items()).extracting(item -> item.title().en()).containsExactly(
                "Collect good practices", "Survey", "Write one handbook", "Handbook", "Advise on statistics");
    }

    @Test
    void everybody_s_latest_word_stands_side_by_side_by_delegation(Told told) {
        ReviewItem handbook = handbook(page(ANAHIT, FINAL, told));

        assertThat(handbook.counts()).isEqualTo(new AdviceCounts(1, 1, 1));
        assertThat(handbook.evaluations()).extracting(one -> one.delegation().code().value()).containsExactly("AM",
                "BE-WAL", "LU");
        assertThat(handbook.mine()).extracting(Evaluation::advice, Evaluation::reason)
                .containsExactly(Advice.DISCONTINUE, "Nobody writes it");
        assertThat(handbook(page(KARIM, FINAL, told)).mine()).isNull();
    }

    @Test
    void once_submitted_a_review_says_what_it_concludes(Told told) {
        ReviewPage page = page(KARIM, FINAL, told);

        assertThat(handbook(page).conclusion())
                .isEqualTo(new Conclusion(null, MandateStory.HANDBOOK, Advice.DISCONTINUE, "The group agrees"));
        assertThat(page.proposals()).extracting(one -> one.conclusion().advised()).containsExactly(true, false);
        assertThat(page.proposals()).extracting(ProposalView::became).element(0)
                .satisfies(became -> assertThat(became.activity()).isEqualTo(MandateStory.TRAINING));
        assertThat(page.latest().orElseThrow().summary()).isEqualTo("A good mandate");
        assertThat(page.latest().orElseThrow().decision().words()).isEqualTo("With thanks");
    }

    @Test
    void each_round_says_what_the_chair_made_of_it(Told told) {
        ReviewPage page = page(KARIM, YEARLY, told);

        assertThat(page.review().state()).isEqualTo(ReviewState.APPROVED);
        assertThat(page.rounds()).extracting(Round::round).containsExactly(2, 1);
        assertThat(page.rounds()).extracting(round -> round.decision().approved()).containsExactly(true, false);
        assertThat(page.rounds().getLast().decision().words()).isEqualTo("Say why");
        assertThat(page.rounds()).extracting(round -> round.author().name()).containsOnly("Lucette");
    }

    @Test
    void participation_is_counted_by_delegation_and_role(Told told) {
        assertThat(page(KARIM, FINAL, told).participation())
                .extracting(one -> one.delegation().code() + " " + one.role() + " " + one.people() + " "
                        + one.evaluated() + " " + one.proposed())
                .containsExactly("AM RAPPORTEUR 1 1 0", "BE-WAL MEMBER 1 5 2", "LU MEMBER 1 5 0");
    }

    @Test
    void members_rapporteurs_and_the_chair_evaluate_while_it_is_open(Told told) {
        for (Cast one : new Cast[]{MATHIS, ODILE, ANAHIT, LUCETTE, HENRIK}) {
            assertThat(page(one, OPEN, told).may().commands()).as(one.name()).contains("EvaluateTask",
                    "EvaluateActivity", "ProposeNewActivity");
        }
        for (Cast one : new Cast[]{MIRELA, KARIM, SORINA}) {
            assertThat(page(one, OPEN, told).may().allows("EvaluateTask")).as(one.name()).isFalse();
        }
        assertThat(page(MATHIS, WAITING, told).may().bar("EvaluateTask")).contains(Bar.REVIEW_SUBMITTED);
        assertThat(page(MATHIS, FINAL, told).may().bar("EvaluateTask")).contains(Bar.REVIEW_APPROVED);
    }

    @Test
    void it_is_submitted_when_everything_was_evaluated_by_somebody(Told told) {
        assertThat(page(LUCETTE, OPEN, told).may().bar("SubmitMandateReview")).contains(Bar.NOT_ALL_EVALUATED);
        assertThat(page(MIRELA, WAITING, told).may().bar("SubmitMandateReview")).contains(Bar.REVIEW_SUBMITTED);
        assertThat(page(MATHIS, OPEN, told).may().bar("SubmitMandateReview")).isEmpty();
        assertThat(page(MATHIS, OPEN, told).may().allows("SubmitMandateReview")).isFalse();
    }

    @Test
    void the_chair_decides_on_what_awaits_a_decision(Told told) {
        assertThat(page(HENRIK, WAITING, told).may().commands()).containsExactly("ReturnMandateReview",
                "ApproveMandateReview");
        assertThat(page(HENRIK, OPEN, told).may().bar("ApproveMandateReview")).contains(Bar.REVIEW_NOT_SUBMITTED);
        assertThat(page(HENRIK, FINAL, told).may().bar("ApproveMandateReview")).contains(Bar.REVIEW_APPROVED);
        assertThat(page(MIRELA, WAITING, told).may().bar("ApproveMandateReview")).isEmpty();
    }

    @Test
    void an_approved_final_review_says_what_became_of_its_advice(Told told) {
        ReviewPage page = page(KARIM, FINAL, told);

        assertThat(page.recommendations()).filteredOn(one -> MandateStory.HANDBOOK.equals(one.activity()))
                .singleElement().satisfies(one -> {
                    assertThat(one.followUp().followed()).isFalse();
                    assertThat(one.followUp().reason()).isEqualTo("A publisher was found");
                });
        assertThat(page(KARIM, YEARLY, told).recommendations()).isEmpty();
    }

    @Test
    void a_final_review_says_how_the_work_stands(Told told) {
        CloseOut closing = page(KARIM, FINAL, told).closeOut();
        CloseOut second = page(KARIM, MandateStory.WAITING, told).closeOut();

        assertThat(closing.tasks()).extracting(TaskOutcome::code).containsExactly("a", "b", "c");
        assertThat(closing.tasks().getFirst().activities().getFirst().completed().text())
                .isEqualTo("Soixante-dix pratiques");
        assertThat(closing.tasks().getFirst().activities().getFirst().outputs()).hasSize(1);
        assertThat(closing.tasks().get(1).outputs()).hasSize(1);
        assertThat(closing.open()).isEmpty();
        assertThat(second.open()).extracting(Due::kind).contains(DueKind.REPORT, DueKind.COMPLETE)
                .doesNotContain(DueKind.APPROVE_REVIEW, DueKind.RENEW);
        assertThat(page(KARIM, YEARLY, told).closeOut()).isNull();
    }

    @Test
    void a_cancelled_review_says_by_whom_in_which_role_and_why_and_which_day_was_set(Told told) {
        ReviewPage page = told.ask(Cast.THEODORA, "/api/reviews/" + MandateStory.CALLED_OFF, ReviewPage.class);

        assertThat(page.cancelled().reason()).isEqualTo("Nobody was ready");
        assertThat(page.cancelled().by().name()).isEqualTo("Theodora");
        assertThat(page.cancelled().role()).isEqualTo(Role.SECRETARIAT);
        assertThat(page.reschedulings()).singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(MandateStory.day("2017-01-31")));
        assertThat(page.may().commands()).isEmpty();
    }
}
