package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.RescheduleMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewQuery.AdviceCounts;
import org.rapporteur.shared.mandates.ReviewQuery.Evaluation;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import tools.jackson.databind.json.JsonMapper;

class ReviewOfMandateFormsTest extends FormTest {
    private static final String REVIEW = "/reviews/" + MandateStory.REVIEW;
    private static final String DRAFT = "/api/review-drafts/" + MandateStory.REVIEW;
    private static final ReviewId ID = new ReviewId(MandateStory.REVIEW);

    private static final ReviewItem NEW_TASK = new ReviewItem("9", null, new Bilingual("Learn", "Apprendre"), null,
            new AdviceCounts(1, 0, 0),
            List.of(new Evaluation(Story.person(Story.MATHIS, "Mathis"), null, null, Advice.CONTINUE, Language.EN,
                    "Why not.", Story.MAY, false)),
            null, null);

    private static ReviewPage with(ReviewItem first) {
        ReviewPage page = MandateStory.review(ReviewState.OPEN, MandateStory.may("SubmitMandateReview"));
        return having(page, Stream.concat(Stream.of(first), page.items().stream()).toList());
    }

    private static ReviewPage having(ReviewPage page, List<ReviewItem> items) {
        return new ReviewPage(page.position(), page.review(), page.mandate(), page.group(), page.groupName(),
                page.organisationName(), page.openedBy(), page.cancelled(), page.reschedulings(), items,
                page.proposals(), page.followUp(),
                page.participation(), page.rounds(), page.recommendations(), page.closeOut(), page.myRoles(),
                page.may());
    }

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
    void an_approved_exchange_of_views_says_what_became_of_its_advice() {
        answers(ReviewState.APPROVED, MandateStory.may());

        Page page = signedIn("mirela").open(REVIEW);

        assertThat(page.html().select("#follow-up .row").eachText()).satisfiesExactly(
                one -> assertThat(one).contains("Priority: activity", "A compendium", "Done"),
                two -> assertThat(two).contains("New activity", "Un atelier", "Open"));
        assertThat(page.html().select("#follow-up a[href*=proposal=]").attr("href"))
                .isEqualTo("/mandates/" + MandateStory.MANDATE + "/activities/new?proposal=" + MandateStory.PROPOSAL);
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
    void conclusions_are_kept_as_a_draft_and_views_become_none_by_themselves() {
        SERVICES.jsonFor("PUT", DRAFT, Published.json(MandateStory.draft(1)));

        sends(REVIEW + "/conclude", REVIEW + "/conclude",
                Map.of("content.summary", "Good.", "content.conclusions[1].reason", "Half written"));

        ReviewDraft.Save saved = saved();
        assertThat(saved.version()).isZero();
        assertThat(saved.content().conclusions()).containsExactly(new ReviewDraft.OnSubject("1", null, null, null),
                new ReviewDraft.OnSubject(null, new ActivityId(MandateStory.ACTIVITY), null, "Half written"));
    }

    private static ReviewDraft.Save saved() {
        return JsonMapper.builder().build().readValue(SERVICES.last("PUT", DRAFT).body(), ReviewDraft.Save.class);
    }

    @Test
    void who_asks_for_it_starts_a_conclusion_from_the_views_and_nothing_else_is_lost() {
        SERVICES.jsonFor("PUT", DRAFT, Published.json(MandateStory.draft(1)));
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW + "/conclude");
        assertThat(page.html().select("button[name=_take]")).hasSize(1);

        Page more = Sent.form(browser, page, REVIEW + "/conclude",
                Map.of("_take", "content.conclusions[0]", "content.conclusions[1].reason", "Half written"));

        assertThat(SERVICES.last("PUT", DRAFT)).isNull();
        assertThat(more.html().getElementById("content.conclusions[0].reason").wholeText())
                .isEqualTo("Luxembourg: C’est lu.\nLuxembourg: C’est lu.");
        assertThat(more.html().getElementById("content.conclusions[1].reason").text()).isEqualTo("Half written");
        assertThat(more.html().select("button[name=_take]")).isEmpty();
        Sent.form(browser, more, REVIEW + "/conclude", Map.of());
        assertThat(saved().content().conclusions().getFirst().advice()).isEqualTo(Advice.PRIORITY);
    }

    /** The first item with these views alone. */
    private static void answersWith(Evaluation... views) {
        ReviewPage now = MandateStory.review(ReviewState.OPEN, MandateStory.may("SubmitMandateReview"));
        ReviewItem first = now.items().getFirst();
        int counted = (int) Stream.of(views).filter(one -> !one.earlier()).count();
        StoryServices.answer(SERVICES, "/api" + REVIEW,
                having(now, List.of(new ReviewItem(first.task(), null, first.title(), null,
                        new AdviceCounts(0, counted, 0), List.of(views), null, null))));
    }

    private static Evaluation view(boolean earlier) {
        Evaluation one = MandateStory.review(ReviewState.OPEN, MandateStory.may()).items().getFirst().evaluations()
                .getFirst();
        return new Evaluation(one.by(), one.role(), one.delegation(), one.advice(), one.language(), one.reason(),
                one.at(), earlier);
    }

    @Test
    void who_starts_from_the_views_still_finds_out_that_somebody_saved_meanwhile() {
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW + "/conclude");
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(1));

        Page more = Sent.form(browser, page, REVIEW + "/conclude", Map.of("_take", "content.conclusions[0]"));
        assertThat(more.html().select("[name=version]").val()).isEqualTo("0");
        assertThat(more.html().select(".conflict-said")).isEmpty();

        SERVICES.answer("PUT " + DRAFT, 409, "application/problem+json",
                """
                        {"type":"/problems/rule","title":"No","status":409,"detail":"Saved meanwhile.","rule":"draft-version","fields":[]}""");
        Page again = Sent.form(browser, more, REVIEW + "/conclude", Map.of("content.summary", "Mine."));
        assertThat(saved().version()).isZero();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().select(".conflict-said").first().text()).contains("Two good years.");
        assertThat(again.html().select("[name=version]").val()).isEqualTo("1");
    }

    @Test
    void views_on_the_words_before_an_amendment_are_marked_and_nothing_starts_from_them() {
        answersWith(view(true));
        Browser browser = signedIn("anahit");

        assertThat(browser.open(REVIEW).html().select("#task-1 .view").text())
                .contains("On the words before a change; no longer counted");
        assertThat(browser.open(REVIEW).html().select("#task-1 .views > p").text())
                .isEqualTo("No view on it as it is now.");
        assertThat(browser.open(REVIEW + "/conclude").html().select("button[name=_take]")).isEmpty();
    }

    @Test
    void where_one_person_spoke_the_conclusion_starts_from_their_words_alone() {
        answersWith(view(true), view(false));
        Browser browser = signedIn("anahit");

        Page more = Sent.form(browser, browser.open(REVIEW + "/conclude"), REVIEW + "/conclude",
                Map.of("_take", "content.conclusions[0]"));

        assertThat(more.html().getElementById("content.conclusions[0].reason").wholeText()).isEqualTo("C’est lu.");
    }

    @Test
    void what_somebody_wrote_stays_before_the_views() {
        Browser browser = signedIn("anahit");

        Page more = Sent.form(browser, browser.open(REVIEW + "/conclude"), REVIEW + "/conclude",
                Map.of("_take", "content.conclusions[0]", "content.conclusions[0].reason", "Mine.",
                        "content.conclusions[0].advice", "CONTINUE"));

        assertThat(more.html().getElementById("content.conclusions[0].reason").wholeText())
                .startsWith("Mine.\nLuxembourg:");
        assertThat(more.html().select("[name='content.conclusions[0].advice'][checked]").val()).isEqualTo("CONTINUE");
    }

    @Test
    void what_is_read_again_before_it_is_submitted_is_marked_with_its_language() {
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(2));

        Page page = signedIn("anahit").open(REVIEW + "/submit");

        assertThat(page.html().select("td .preserve:not(:empty)").eachAttr("lang")).containsOnly("en").hasSize(2);
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
        assertThat(again.html().select(".conflict-said").last().text()).contains("Saved meanwhile: Advised");
    }

    @Test
    void what_was_written_stays_with_its_item_when_there_is_another_one_before_it() {
        SERVICES.problem("PUT " + DRAFT, 422, "{\"detail\":\"No.\",\"rule\":\"review-open\"}");
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW + "/conclude");
        StoryServices.answer(SERVICES, "/api" + REVIEW, with(NEW_TASK));

        Page again = Sent.form(browser, page, REVIEW + "/conclude",
                Map.of("content.conclusions[1].reason", "On the compendium"));

        assertThat(again.html().select("fieldset:has([value=" + MandateStory.ACTIVITY + "]) textarea").text())
                .isEqualTo("On the compendium");
        assertThat(again.html().select("fieldset:has([name$=.task][value=9]) textarea").attr("name"))
                .isEqualTo("content.conclusions[2].reason");
    }

    @Test
    void what_was_written_stays_on_the_page_when_the_review_was_submitted_meanwhile() {
        refuses("EvaluateTask", 422, "The review awaits the chair.");
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW);
        answers(ReviewState.SUBMITTED, MandateStory.may());

        Page again = Sent.form(browser, page, REVIEW + "/tasks/1", Map.of("EvaluateTask-1:reason", "Long thought"));

        assertThat(again.html().getElementById("EvaluateTask-1:reason").text()).isEqualTo("Long thought");
        assertThat(again.html().select("main form")).hasSize(1);
        assertThat(again.html().getElementById("problems").text()).contains("The review awaits the chair.");
    }

    @Test
    void what_was_written_about_an_activity_that_is_gone_stays_readable() {
        refuses("EvaluateActivity", 404, "There is no such activity.");
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW);
        ReviewPage now = MandateStory.review(ReviewState.OPEN, MandateStory.may("EvaluateTask"));
        StoryServices.answer(SERVICES, "/api" + REVIEW, having(now, now.items().subList(0, 1)));
        String own = "EvaluateActivity-" + MandateStory.ACTIVITY;

        Page again = Sent.form(browser, page, REVIEW + "/activities/" + MandateStory.ACTIVITY,
                Map.of(own + ":reason", "Long thought"));

        assertThat(again.status()).isEqualTo(404);
        assertThat(again.html().getElementById("problems").text()).contains("There is no such activity.");
        assertThat(again.html().select(".preserve").first().text()).isEqualTo("Long thought");
    }

    @Test
    void who_decides_too_late_still_has_their_words() {
        answers(ReviewState.SUBMITTED, MandateStory.may("ApproveMandateReview", "ReturnMandateReview"));
        refuses("ReturnMandateReview", 422, "It is approved.");
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW + "/decide");
        answers(ReviewState.APPROVED, MandateStory.barred("ApproveMandateReview", Bar.REVIEW_APPROVED));

        Page again = Sent.form(browser, page, REVIEW + "/return", Map.of("ReturnMandateReview:reason", "Say more."));

        assertThat(again.html().select("main textarea").eachText()).containsExactly("Say more.");
    }

    @Test
    void a_review_with_gaps_is_not_offered_for_submission() {
        Page page = signedIn("anahit").open(REVIEW + "/submit");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select(".gaps a").eachText()).containsExactly("Summary",
                "Language of the text", "Collect good practices", "A compendium", "Un atelier");
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
    void a_draft_that_somebody_changed_meanwhile_is_not_submitted_unread() {
        accepts("SubmitMandateReview");
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(2));
        Browser browser = signedIn("anahit");
        Page page = browser.open(REVIEW + "/submit");
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(3));

        Page again = Sent.form(browser, page, REVIEW + "/submit", Map.of());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().select(".notice").text()).contains("has changed since you opened this page");
        assertThat(SERVICES.last("/api/commands/SubmitMandateReview")).isNull();
        Sent.form(browser, again, REVIEW + "/submit", Map.of());
        assertThat(said(SubmitMandateReview.class).review()).isEqualTo(ID);
    }

    @Test
    void what_is_only_suggested_is_not_submitted() {
        StoryServices.answer(SERVICES, "/api" + REVIEW, with(NEW_TASK));
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(2));

        Page page = signedIn("anahit").open(REVIEW + "/submit");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select(".gaps a").eachText()).containsExactly("Learn");
        assertThat(page.html().select("tr:has(th:contains(Learn)) td").eachText()).containsExactly("Nothing yet");
    }

    @Test
    void the_chair_approves_or_returns_with_a_reason() {
        answers(ReviewState.SUBMITTED, MandateStory.may("ApproveMandateReview", "ReturnMandateReview"));
        accepts("ApproveMandateReview");
        accepts("ReturnMandateReview");

        sends(REVIEW + "/decide", REVIEW + "/approve", Map.of());
        sends(REVIEW + "/decide", REVIEW + "/return", Map.of("ReturnMandateReview:reason", "Say\u0002 more.\u0001"));

        assertThat(said(ApproveMandateReview.class)).isEqualTo(new ApproveMandateReview(ID, 1, null));
        assertThat(said(ReturnMandateReview.class)).isEqualTo(new ReturnMandateReview(ID, 1, "Say more."));
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

    @Test
    void who_may_not_submit_is_told_who_does_instead_of_being_asked() {
        StoryServices.answer(SERVICES, DRAFT, MandateStory.draft(2));
        answers(ReviewState.OPEN, MandateStory.may());

        Page page = signedIn("anahit").open(REVIEW + "/submit");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select(".notice").text()).contains("A rapporteur or the secretariat");
    }

    @Test
    void beside_what_an_approved_final_review_advises_stands_what_became_of_it() {
        answers(ReviewState.APPROVED, MandateStory.may());

        var page = signedIn("mathis").open(REVIEW).html();

        assertThat(page.select("#task-1 .followed").text()).isEqualTo("Followed Collect good practices");
        assertThat(page.select("#proposals .followed").text()).isEqualTo("Not followed There is no room.");
        assertThat(page.select("aside a[href=/mandates/" + MandateStory.MANDATE + "/follow-up]")).hasSize(1);
    }

    @Test
    void the_document_of_the_final_review_says_how_the_work_stands_and_what_the_renewal_takes() {
        answers(ReviewState.APPROVED, MandateStory.may());

        String document = signedIn("mathis").open(REVIEW + "/print").html().select(".document").text();

        assertThat(document).contains("How the work stands", "As of 15 May 2017", "C’est fait.", "La moitié est faite.",
                "PECS(2017)6", "Still open", "Name a lead · A compendium", "Not followed There is no room.");
    }

    @Test
    void another_day_is_set_with_a_reason_and_the_one_before_stays_to_be_read() {
        accepts("RescheduleMandateReview");
        answers(ReviewState.OPEN, MandateStory.may("RescheduleMandateReview", "CancelMandateReview"));

        Page done = sends(REVIEW + "/reschedule", REVIEW + "/reschedule",
                Map.of("due", "2017-09-01", "reason", "More time"));

        assertThat(said(RescheduleMandateReview.class)).isEqualTo(new RescheduleMandateReview(
                new ReviewId(MandateStory.REVIEW), LocalDate.parse("2017-09-01"), "More time"));
        assertThat(done.html().select("#says").text()).contains("The day was changed.");
        assertThat(done.html().select("dt:contains(Changes of the day) + dd").text()).contains("1 May 2017",
                "1 June 2017", "More time");
    }

    @Test
    void a_review_is_cancelled_after_a_page_that_asks() {
        accepts("CancelMandateReview");
        answers(ReviewState.OPEN, MandateStory.may("CancelMandateReview"));

        Page asks = signedIn("mirela").open(REVIEW + "/cancel");
        sends(REVIEW + "/cancel", REVIEW + "/cancel", Map.of("reason", "Too early"));

        assertThat(asks.html().select("main form").text()).contains("can be opened again");
        assertThat(asks.html().select("main .button--danger")).hasSize(1);
        assertThat(said(CancelMandateReview.class).reason()).isEqualTo("Too early");
    }

    @Test
    void a_review_in_which_somebody_has_spoken_says_so_instead_of_asking() {
        answers(ReviewState.OPEN, MandateStory.barred("CancelMandateReview", Bar.ALREADY_SPOKEN));

        Page page = signedIn("mirela").open(REVIEW + "/cancel");

        assertThat(page.html().select("main form[method=post]")).isEmpty();
        assertThat(page.html().select("main .notice").text()).contains("Somebody has given a view");
        assertThat(signedIn("mirela").open(REVIEW).html().select("a[href=" + REVIEW + "/cancel]")).isEmpty();
    }

    @Test
    void a_cancelled_review_says_by_whom_in_which_role_when_and_why() {
        answers(ReviewState.CANCELLED, MandateStory.barred("CancelMandateReview", Bar.REVIEW_CANCELLED));

        for (String language : new String[]{"en", "fr"}) {
            Page page = signedIn("mathis").open(REVIEW + "?lang=" + language);
            assertThat(page.html().select("#review .notice--warning").text())
                    .contains(language.equals("en") ? "This review was cancelled." : "Ce bilan a été annulé.",
                            "It was for other years.", "Anahit", language.equals("en") ? "Secretariat" : "Secrétariat");
            assertThat(page.html().select("main details.manage")).isEmpty();
        }
    }
}
