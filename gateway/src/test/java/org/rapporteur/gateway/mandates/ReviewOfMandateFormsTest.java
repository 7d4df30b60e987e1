package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.ReviewState;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;
import tools.jackson.databind.json.JsonMapper;

class ReviewOfMandateFormsTest extends FormTest {
    private static final String REVIEW = "/reviews/" + MandateStory.REVIEW;
    private static final String DRAFT = "/api/review-drafts/" + MandateStory.REVIEW;
    private static final ReviewId ID = new ReviewId(MandateStory.REVIEW);

    private void answers(ReviewState state, org.rapporteur.shared.mandates.MandateQuery.May may) {
        StoryServices.answer(SERVICES, "/api" + REVIEW, MandateStory.review(state, may));
    }

    @Test
    void everybody_says_what_they_think_of_each_task_and_each_activity() {
        accepts("EvaluateTask");
        accepts("EvaluateActivity");

        sends(REVIEW, REVIEW + "/tasks/1",
                Map.of("EvaluateTask-1:advice", "DISCONTINUE", "EvaluateTask-1:reason", "Done."));
        String own = "EvaluateActivity-" + MandateStory.ACTIVITY;
        sends(REVIEW, REVIEW + "/activities/" + MandateStory.ACTIVITY,
                Map.of(own + ":advice", "CONTINUE", own + ":reason", "Go on.", own + ":language", "en"));

        assertThat(said(EvaluateTask.class))
                .isEqualTo(new EvaluateTask(ID, "1", Advice.DISCONTINUE, Language.FR, "Done."));
        assertThat(said(EvaluateActivity.class)).isEqualTo(new EvaluateActivity(ID,
                new ActivityId(MandateStory.ACTIVITY), Advice.CONTINUE, Language.EN, "Go on."));
    }

    @Test
    void an_advice_without_reason_comes_back_at_its_own_item() {
        refuses("EvaluateTask", 400, "This field is needed.", "reason");

        Page again = sends(REVIEW, REVIEW + "/tasks/1", Map.of("EvaluateTask-1:reason", ""));

        assertThat(again.html().getElementById("EvaluateTask-1:reason-error")).isNotNull();
        assertThat(again.html().select("details[open]")).hasSize(1);
    }

    @Test
    void the_views_stand_side_by_side_and_are_counted() {
        Page page = signedIn("anahit").open(REVIEW);

        assertThat(page.html().select("#task-1 .view")).hasSize(2);
        assertThat(page.html().select("#task-1 .views > p").text()).contains("Priority: 2");
        assertThat(page.html().select("#activity-" + MandateStory.ACTIVITY).text()).contains("Nobody has said");
    }

    @Test
    void an_activity_is_proposed_with_its_reason() {
        accepts("ProposeNewActivity");

        sends(REVIEW, REVIEW + "/proposals", Map.of("ProposeNewActivity:task", "1", "ProposeNewActivity:title", "Talk",
                "ProposeNewActivity:reason", "To learn"));

        assertThat(said(ProposeNewActivity.class))
                .isEqualTo(new ProposeNewActivity(ID, "1", Language.EN, "Talk", "To learn"));
    }

    @Test
    void conclusions_start_from_what_was_evaluated_and_are_kept_as_a_draft() {
        SERVICES.jsonFor("PUT", DRAFT, Published.json(MandateStory.draft(1)));
        Page page = signedIn("anahit").open(REVIEW + "/conclude");
        assertThat(page.html().getElementById("content.conclusions[0].reason").text())
                .isEqualTo("LU: C’est lu.\nLU: C’est lu.");

        sends(REVIEW + "/conclude", REVIEW + "/conclude",
                Map.of("content.summary", "Good.", "content.conclusions[1].reason", "Half written"));

        ReviewDraft.Save saved = JsonMapper.builder().build().readValue(SERVICES.last("PUT", DRAFT).body(),
                ReviewDraft.Save.class);
        assertThat(saved.version()).isZero();
        assertThat(saved.content().conclusions().getFirst().advice()).isEqualTo(Advice.PRIORITY);
        assertThat(saved.content().conclusions().getLast())
                .isEqualTo(new ReviewDraft.OnSubject(null, new ActivityId(MandateStory.ACTIVITY), null,
                        "Half written"));
    }

    @Test
    void who_was_overtaken_sees_what_the_other_saved() {
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(2));
        SERVICES.answer("PUT " + DRAFT, 409, "application/problem+json",
                """
                        {"type":"/problems/rule","title":"No","status":409,"detail":"Saved meanwhile.","rule":"draft-version","fields":[]}""");

        Page again = sends(REVIEW + "/conclude", REVIEW + "/conclude",
                Map.of("version", "1", "content.summary", "Mine."));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().getElementById("content.summary").text()).isEqualTo("Mine.");
        assertThat(again.html().select(".conflict-said").first().text()).contains("Two good years.");
        assertThat(again.html().select("[name=version]").val()).isEqualTo("2");
    }

    @Test
    void a_review_with_gaps_is_not_offered_for_submission() {
        Page page = signedIn("anahit").open(REVIEW + "/submit");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select(".gaps a").eachText()).contains("Summary", "A compendium", "Un atelier");
    }

    @Test
    void a_review_is_submitted_as_its_draft_says_it() {
        accepts("SubmitMandateReview");
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(2));

        sends(REVIEW + "/submit", REVIEW + "/submit", Map.of());

        SubmitMandateReview said = said(SubmitMandateReview.class);
        assertThat(said.summary()).isEqualTo("Two good years.");
        assertThat(said.conclusions()).hasSize(2);
        assertThat(said.proposals().getFirst().advised()).isTrue();
    }

    @Test
    void the_chair_approves_or_returns_with_a_reason() {
        answers(ReviewState.SUBMITTED, MandateStory.may("ApproveMandateReview", "ReturnMandateReview"));
        accepts("ApproveMandateReview");
        accepts("ReturnMandateReview");

        sends(REVIEW + "/decide", REVIEW + "/approve", Map.of());
        sends(REVIEW + "/decide", REVIEW + "/return", Map.of("ReturnMandateReview:reason", "Say more."));

        assertThat(said(ApproveMandateReview.class)).isEqualTo(new ApproveMandateReview(ID, null));
        assertThat(said(ReturnMandateReview.class)).isEqualTo(new ReturnMandateReview(ID, "Say more."));
    }

    @Test
    void the_author_is_told_why_they_cannot_approve() {
        answers(ReviewState.SUBMITTED, MandateStory.barred("ApproveMandateReview", Bar.NOT_ITS_AUTHOR));

        Page page = signedIn("anahit").open(REVIEW + "/decide");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select(".notice").text()).contains("You submitted this review");
    }

    @Test
    void what_an_approved_review_concludes_stands_beside_the_views() {
        answers(ReviewState.APPROVED, MandateStory.may());

        Page page = signedIn("anahit").open(REVIEW);

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select("#task-1 .concluded").text()).contains("Priority", "It helps.");
        assertThat(page.html().select("#proposals .concluded").text()).contains("Not advised", "No time");
    }
}
