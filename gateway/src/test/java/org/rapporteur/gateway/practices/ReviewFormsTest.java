package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.Confidence;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AddInternalNote;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.AssignPriorityDomain;
import org.rapporteur.shared.practices.PracticeCommand.CommentOnPractice;
import org.rapporteur.shared.practices.PracticeCommand.CommentPublicly;
import org.rapporteur.shared.practices.PracticeCommand.DeclinePractice;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.RemoveCategory;
import org.rapporteur.shared.practices.PracticeCommand.ReopenPractice;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.PracticeCommand.TakeBackPublicComment;
import org.rapporteur.shared.practices.PracticeCommand.UnlinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.UntagInstrument;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.Role;

class ReviewFormsTest extends FormTest {
    private static final PracticeId ID = new PracticeId(Story.PRACTICE);
    private static final String REVIEW = PRACTICE + "/review";

    @Test
    void a_category_is_assigned_with_the_sub_categories_that_belong_to_it() {
        accepts("AssignCategory");

        sends(REVIEW, PRACTICE + "/categories",
                Map.of("AssignCategory:category", "1", "AssignCategory:subCategories", "1.1", "AssignCategory:reason",
                        "It houses families.", "AssignCategory:confidence", "HIGH", "AssignCategory:primary", "true"));

        assertThat(said(AssignCategory.class)).isEqualTo(
                new AssignCategory(ID, "1", List.of("1.1"), true, "It houses families.", Confidence.HIGH));
    }

    @Test
    void what_settles_a_clarification_says_which_one() {
        assertThat(signedIn("anahit").open(REVIEW).html().select("#clarifications summary").eachText())
                .isNotEmpty().allMatch(words -> words.contains(": "));
    }

    @Test
    void boxes_of_another_category_are_not_sent() {
        accepts("AssignCategory");

        sends(REVIEW, PRACTICE + "/categories",
                Map.of("AssignCategory:category", "2", "AssignCategory:subCategories", "1.1"));

        assertThat(said(AssignCategory.class)).isEqualTo(new AssignCategory(ID, "2", List.of(), false, null, null));
    }

    @Test
    void changing_a_category_starts_from_what_it_is() {
        var html = signedIn("anahit").open(REVIEW + "?category=2").html();

        assertThat(html.getElementById("category-2").hasAttr("checked")).isTrue();
        assertThat(html.getElementById("sub-2.1").hasAttr("checked")).isTrue();
        assertThat(html.getElementById("AssignCategory:reason").text()).isEqualTo("It reduces poverty directly.");
    }

    @Test
    void a_rule_that_stands_against_it_is_told_and_the_form_keeps_its_text() {
        refuses("AssignCategory", 422, "Nobody reviews the practice of their own delegation.");

        Page again = sends(REVIEW, PRACTICE + "/categories",
                Map.of("AssignCategory:category", "1", "AssignCategory:reason", "Housing"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().getElementById("problems").text()).contains("their own delegation");
        assertThat(again.html().getElementById("AssignCategory:reason").text()).isEqualTo("Housing");
        assertThat(again.html().getElementById("category-1").hasAttr("checked")).isTrue();
        assertThat(again.html().getElementById("AcceptPractice:reason").text()).isEmpty();
    }

    @Test
    void a_category_is_removed_after_a_page_that_asks_why() {
        accepts("RemoveCategory");
        String address = PRACTICE + "/categories/2/remove";

        sends(address, address, Map.of("reason", "Too broad"));

        assertThat(said(RemoveCategory.class)).isEqualTo(new RemoveCategory(ID, "2", "Too broad"));
    }

    @Test
    void no_domain_at_all_is_refused_at_the_domains() {
        refuses("AssignPriorityDomain", 400, "Choose at least one.", "domains");

        Page again = sends(REVIEW, PRACTICE + "/domains", Map.of("AssignPriorityDomain:domains", ""));

        assertThat(again.html().getElementById("AssignPriorityDomain:domains").text()).contains("Choose at least one.");
    }

    @Test
    void domains_that_are_inferred_say_so() {
        accepts("AssignPriorityDomain");

        sends(REVIEW, PRACTICE + "/domains",
                Map.of("AssignPriorityDomain:domains", "I", "AssignPriorityDomain:assumed", "true",
                        "AssignPriorityDomain:reason", "It is about children."));

        assertThat(said(AssignPriorityDomain.class))
                .isEqualTo(new AssignPriorityDomain(ID, List.of("I"), "It is about children.", true));
    }

    @Test
    void what_the_innovation_rests_on_is_ticked_and_none_says_neither() {
        accepts("SetInnovationType");

        sends(REVIEW, PRACTICE + "/innovation", Map.of("SetInnovationType:types", "information-technology",
                "SetInnovationType:assumed", "true", "SetInnovationType:reason", "An online library"));
        assertThat(said(SetInnovationType.class))
                .isEqualTo(new SetInnovationType(ID, List.of("information-technology"), "An online library", true));

        sends(REVIEW, PRACTICE + "/innovation", Map.of("SetInnovationType:types", ""));
        assertThat(said(SetInnovationType.class).types()).isEmpty();
    }

    @Test
    void articles_are_suggested_by_the_domains_of_the_practice_without_those_that_are_linked() {
        var html = signedIn("anahit").open(REVIEW).html();

        assertThat(html.select("#charter optgroup").first().select("option").eachAttr("value"))
                .containsExactly("3", "11", "12", "13", "14", "23", "AP4");
        assertThat(html.select("#charter optgroup").last().select("option")).hasSize(33);
    }

    @Test
    void an_article_is_linked_whole_or_by_its_paragraph() {
        accepts("LinkCharterArticle");

        sends(REVIEW, PRACTICE + "/charter", Map.of("LinkCharterArticle:article", "13"));
        assertThat(said(LinkCharterArticle.class)).isEqualTo(new LinkCharterArticle(ID, "13", null, null, false));

        sends(REVIEW, PRACTICE + "/charter",
                Map.of("LinkCharterArticle:article", "23", "LinkCharterArticle:paragraph", "1a"));
        assertThat(said(LinkCharterArticle.class)).isEqualTo(new LinkCharterArticle(ID, "23", "1a", null, false));
    }

    @Test
    void a_suggested_paragraph_is_one_choice() {
        accepts("LinkCharterArticle");

        sends(REVIEW, PRACTICE + "/charter", Map.of("LinkCharterArticle:article", "19§6",
                "LinkCharterArticle:assumed", "true", "LinkCharterArticle:reason", "Families"));

        assertThat(said(LinkCharterArticle.class)).isEqualTo(new LinkCharterArticle(ID, "19", "6", "Families", true));
    }

    @Test
    void a_paragraph_that_the_article_does_not_have_is_told_at_its_control() {
        refuses("LinkCharterArticle", 400, "The article does not have this paragraph.", "paragraph");

        Page again = sends(REVIEW, PRACTICE + "/charter",
                Map.of("LinkCharterArticle:article", "13", "LinkCharterArticle:paragraph", "9"));

        assertThat(again.html().getElementById("LinkCharterArticle:paragraph-error").text())
                .contains("does not have this paragraph");
        assertThat(again.html().getElementById("LinkCharterArticle:paragraph").val()).isEqualTo("9");
    }

    @Test
    void a_link_to_the_charter_is_removed_after_a_page_that_asks_why() {
        accepts("UnlinkCharterArticle");
        String address = PRACTICE + "/charter/13/remove?paragraph=1";

        sends(address, address, Map.of("reason", "Not about it"));

        assertThat(said(UnlinkCharterArticle.class))
                .isEqualTo(new UnlinkCharterArticle(ID, "13", "1", "Not about it"));
    }

    @Test
    void the_practices_of_a_group_are_narrowed_by_their_status_too() {
        var html = signedIn("anahit").open(GROUP + "/practices?status=under-review&q=revenu&evil=x").html();

        assertThat(SERVICES.last("/api" + GROUP + "/practices").uri())
                .isEqualTo("/api" + GROUP + "/practices?q=revenu&status=under-review");
        assertThat(html.select("#compendium").attr("action")).isEqualTo(GROUP + "/practices");
        assertThat(html.select(".facet").eachAttr("id")).containsExactly("facet-status", "facet-category");
        assertThat(html.select("article .badge").text()).contains("Under review");
    }

    @Test
    void an_instrument_is_chosen_from_the_vocabulary_or_written() {
        accepts("TagInstrument");

        sends(REVIEW, PRACTICE + "/instruments", Map.of("TagInstrument:instrument", "CM/Rec(2014)1"));
        assertThat(said(TagInstrument.class)).isEqualTo(new TagInstrument(ID, "CM/Rec(2014)1", true, null, false));

        sends(REVIEW, PRACTICE + "/instruments", Map.of("TagInstrument:instrument", "esf", "TagInstrument:other",
                "Oslo Declaration", "TagInstrument:assumed", "true", "TagInstrument:reason", "It cites it"));
        assertThat(said(TagInstrument.class))
                .isEqualTo(new TagInstrument(ID, "Oslo Declaration", false, "It cites it", true));
    }

    @Test
    void no_instrument_at_all_is_told_at_the_choice() {
        refuses("TagInstrument", 400, "This field is needed.", "instrument");

        Page again = sends(REVIEW, PRACTICE + "/instruments", Map.of("TagInstrument:reason", "It cites it"));

        assertThat(again.html().getElementById("TagInstrument:instrument-error").text()).contains("needed");
        assertThat(again.html().getElementById("TagInstrument:reason").text()).isEqualTo("It cites it");
    }

    @Test
    void an_instrument_is_removed_after_a_page_that_asks_why() {
        accepts("UntagInstrument");
        String address = PRACTICE + "/instruments/remove?instrument=~oslo%20declaration";

        sends(address, address, Map.of("reason", "Not about it"));

        assertThat(said(UntagInstrument.class))
                .isEqualTo(new UntagInstrument(ID, "Oslo Declaration", false, "Not about it"));
    }

    @Test
    void an_overdue_question_is_settled_with_a_reason() {
        accepts("ResolveClarification");
        String name = "ResolveClarification-" + Story.CLARIFICATION;

        var html = signedIn("anahit").open(REVIEW).html();
        sends(REVIEW, PRACTICE + "/clarifications/" + Story.CLARIFICATION + "/resolve",
                Map.of(name + ":reason", "The report says it"));

        assertThat(html.select("#clarifications .badge").text()).isEqualTo("Overdue");
        assertThat(said(ResolveClarification.class)).isEqualTo(new ResolveClarification(ID,
                new ClarificationId(Story.CLARIFICATION), "The report says it"));
    }

    @Test
    void an_answer_is_enough_or_the_question_is_asked_again_about_the_same_field() {
        accepts("ResolveClarification");
        StoryServices.answer(SERVICES, "/api" + PRACTICE,
                Story.practice(PracticeStatus.REVISED, true, StoryServices.everyCommand()));

        var html = signedIn("anahit").open(REVIEW).html();
        sends(REVIEW, PRACTICE + "/clarifications/" + Story.CLARIFICATION + "/resolve", Map.of());

        assertThat(said(ResolveClarification.class).reason()).isNull();
        assertThat(html.select("#clarifications a[href$=#ask]").attr("href")).isEqualTo(REVIEW + "?ask=impact#ask");
        var asking = signedIn("anahit").open(REVIEW + "?ask=impact").html();
        assertThat(asking.getElementById("ask").hasAttr("open")).isTrue();
        assertThat(asking.getElementById("RequestClarification:field").select("[selected]").val())
                .isEqualTo("impact");
    }

    @Test
    void notes_and_comments_are_written_on_the_page_of_the_review() {
        accepts("AddInternalNote");
        accepts("CommentOnPractice");

        sends(REVIEW, PRACTICE + "/notes", Map.of("AddInternalNote:text", "Ask the ministry"));
        sends(REVIEW, PRACTICE + "/review/comments", Map.of("CommentOnPractice:text", "We do this too"));

        assertThat(said(AddInternalNote.class)).isEqualTo(new AddInternalNote(ID, "Ask the ministry"));
        assertThat(said(CommentOnPractice.class)).isEqualTo(new CommentOnPractice(ID, "We do this too"));
    }

    @Test
    void the_delegation_comments_where_it_works_and_sees_no_note_there() {
        accepts("CommentOnPractice");

        Page next = sends(PRACTICE + "/work", PRACTICE + "/work/comments",
                Map.of("CommentOnPractice:text", "Thank you"));

        assertThat(said(CommentOnPractice.class)).isEqualTo(new CommentOnPractice(ID, "Thank you"));
        assertThat(next.address().getPath()).isEqualTo(PRACTICE + "/work");
        assertThat(next.html().text()).contains("A comment in words.").doesNotContain("A note in words.");
    }

    @Test
    void who_may_chooses_who_reads_a_comment_and_the_group_is_proposed() {
        accepts("CommentPublicly");
        StoryServices.answer(SERVICES, "/api" + PRACTICE,
                Story.practice(PracticeStatus.PUBLISHED, true, "CommentOnPractice", "CommentPublicly"));
        var html = signedIn("anahit").open(PRACTICE + "/work").html();

        assertThat(html.select("[name='CommentOnPractice:audience'][checked]").val()).isEqualTo("GROUP");
        sends(PRACTICE + "/work", PRACTICE + "/work/comments", Map.of("CommentOnPractice:audience", "EVERYBODY",
                "CommentOnPractice:language", "fr", "CommentOnPractice:text", "Nous aussi"));

        assertThat(said(CommentPublicly.class)).isEqualTo(new CommentPublicly(ID, Language.FR, "Nous aussi"));
    }

    @Test
    void who_may_not_comment_publicly_is_not_asked_who_reads_it() {
        StoryServices.answer(SERVICES, "/api" + PRACTICE,
                Story.practice(PracticeStatus.ACCEPTED, true, "CommentOnPractice"));

        assertThat(signedIn("anahit").open(PRACTICE + "/work").html().select("[name='CommentOnPractice:audience']"))
                .isEmpty();
    }

    @Test
    void a_public_comment_is_taken_back_after_a_page_that_shows_it_and_asks_why() {
        accepts("TakeBackPublicComment");
        StoryServices.answer(SERVICES, "/api" + PRACTICE, Story.practice(PracticeStatus.PUBLISHED, true));
        String path = PRACTICE + "/comments/" + Story.PUBLIC_COMMENT + "/take-back";

        assertThat(signedIn("anahit").open(PRACTICE).html().select("#comments a").attr("href")).isEqualTo(path);
        assertThat(signedIn("anahit").open(path).html().text()).contains("We have done this since 2015.");
        sends(path, path, Map.of("reason", "It was wrong"));

        assertThat(said(TakeBackPublicComment.class)).isEqualTo(
                new TakeBackPublicComment(ID, new CommentId(Story.PUBLIC_COMMENT), "It was wrong"));
    }

    @Test
    void the_button_is_red_only_where_something_is_declined() {
        String check = GROUP + "/review/decide?" + Story.PRACTICE + "=";

        assertThat(signedIn("anahit").open(check + "accept").html().select("main .button--danger")).isEmpty();
        assertThat(signedIn("anahit").open(check + "decline").html().select("main .button--danger")).hasSize(1);
    }

    @Test
    void a_decided_practice_is_opened_again_after_a_page_that_asks_why() {
        accepts("ReopenPractice");

        sends(PRACTICE + "/reopen", PRACTICE + "/reopen", Map.of("reason", "The figures were wrong"));

        assertThat(said(ReopenPractice.class)).isEqualTo(new ReopenPractice(ID, "The figures were wrong"));
    }

    @Test
    void marked_decisions_are_checked_before_they_are_applied() {
        var html = signedIn("anahit").open(GROUP + "/review").html();
        assertThat(html.select("#queue select option").eachAttr("value")).containsExactly("", "accept", "decline");

        var check = signedIn("anahit").open(GROUP + "/review/decide?" + Story.PRACTICE + "=decline&x=accept").html();

        assertThat(check.select("form .row").text()).contains("Revenu minimum garanti", "Decline");
        assertThat(check.getElementById("reason").hasAttr("required")).isTrue();
    }

    @Test
    void without_a_reason_nothing_is_declined_and_what_was_marked_stays_marked() {
        String check = GROUP + "/review/decide?" + Story.PRACTICE + "=decline";

        Page page = sends(check, GROUP + "/review/decide", Map.of("reason", "  "));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html().select("#reason-error").text()).contains("Declining needs a reason.");
        assertThat(page.html().select("input[name=" + Story.PRACTICE + "]").val()).isEqualTo("decline");
    }

    @Test
    void several_decisions_are_applied_with_one_reason_each_under_a_key_of_its_own() {
        accepts("DeclinePractice");
        String check = GROUP + "/review/decide?" + Story.PRACTICE + "=decline";

        Page first = sends(check, GROUP + "/review/decide", Map.of("reason", "Not a practice", "_key", "k1"));
        String key = received(DeclinePractice.class).headers().get("idempotency-key");
        sends(check, GROUP + "/review/decide", Map.of("reason", "Not a practice", "_key", "k1"));

        assertThat(said(DeclinePractice.class)).isEqualTo(new DeclinePractice(ID, "Not a practice"));
        assertThat(received(DeclinePractice.class).headers().get("idempotency-key")).isEqualTo(key);
        assertThat(first.html().select("#verdicts tbody").text()).contains("Revenu minimum garanti", "Done");
    }

    @Test
    void a_decision_that_a_rule_refuses_is_told_with_the_rule_at_its_practice() {
        refuses("AcceptPractice", 422, "Assign a category first.");

        Page verdicts = sends(GROUP + "/review/decide?" + Story.PRACTICE + "=accept", GROUP + "/review/decide",
                Map.of());

        assertThat(verdicts.status()).isEqualTo(200);
        assertThat(verdicts.html().select("#verdicts tbody").text()).contains("Refused", "Assign a category first.");
        assertThat(verdicts.html().select("main form")).isEmpty();
    }

    @Test
    void what_was_not_answered_can_be_sent_again_with_the_same_key() {
        refuses("AcceptPractice", 503, "Not now.");

        Page verdicts = sends(GROUP + "/review/decide?" + Story.PRACTICE + "=accept", GROUP + "/review/decide",
                Map.of("_key", "k2", "reason", "Convincing"));

        assertThat(verdicts.html().select("#verdicts tbody").text()).contains("Not known yet");
        assertThat(verdicts.html().select("main form [name=_key]").val()).isEqualTo("k2");
        assertThat(verdicts.html().select("main form [name=" + Story.PRACTICE + "]").val()).isEqualTo("accept");
    }

    @Test
    void a_question_is_asked_about_one_field() {
        accepts("RequestClarification");

        sends(REVIEW, PRACTICE + "/clarifications",
                Map.of("RequestClarification:field", "impact", "RequestClarification:question", "How many?",
                        "RequestClarification:due", "2017-07-01"));

        assertThat(said(RequestClarification.class)).isEqualTo(
                new RequestClarification(ID, "impact", "How many?", Instant.parse("2017-07-01T21:59:59Z")));
    }

    @Test
    void acceptance_declining_and_publication_are_said() {
        accepts("AcceptPractice");
        accepts("DeclinePractice");
        accepts("PublishPractice");
        accepts("WithdrawPractice");

        sends(REVIEW, PRACTICE + "/accept", Map.of());
        sends(REVIEW, PRACTICE + "/publish", Map.of());
        sends(PRACTICE + "/decline", PRACTICE + "/decline", Map.of("reason", "Not a practice"));
        sends(PRACTICE + "/withdraw", PRACTICE + "/withdraw", Map.of("reason", "Ended"));

        assertThat(said(AcceptPractice.class)).isEqualTo(new AcceptPractice(ID, null));
        assertThat(said(PublishPractice.class)).isEqualTo(new PublishPractice(ID));
        assertThat(said(DeclinePractice.class)).isEqualTo(new DeclinePractice(ID, "Not a practice"));
        assertThat(said(WithdrawPractice.class)).isEqualTo(new WithdrawPractice(ID, "Ended"));
    }

    @Test
    void leaving_without_a_category_is_offered_only_while_there_is_none() {
        assertThat(signedIn("anahit").open(REVIEW).html().select("form[action$=/uncategorised]")).isEmpty();
    }

    @Test
    void a_rapporteur_sees_why_the_practice_of_the_own_delegation_is_not_theirs() {
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, Story.LUXEMBOURG, Role.RAPPORTEUR));
        StoryServices.answer(SERVICES, "/api" + PRACTICE, Story.practice(PracticeStatus.SUBMITTED, false));

        var html = signedIn("lucette").open(REVIEW).html();

        assertThat(html.select("main form")).isEmpty();
        assertThat(html.select(".notice").text()).contains("Nobody reviews the practice of their own delegation");
    }

    @Test
    void a_member_follows_the_review_without_a_form() {
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, Story.MALTA, Role.MEMBER));
        StoryServices.answer(SERVICES, "/api" + PRACTICE, Story.practice(PracticeStatus.UNDER_REVIEW, false));

        var html = signedIn("rosalind").open(REVIEW).html();

        assertThat(html.select("main form")).isEmpty();
        assertThat(html.select(".notice").text()).contains("Only a rapporteur");
    }

    @Test
    void the_queue_asks_for_the_chosen_state_and_marks_what_is_not_mine_to_review() {
        StoryServices.answer(SERVICES, "/api" + GROUP + "/review-queue", Story.queue(true));

        var html = signedIn("lucette").open(GROUP + "/review?status=submitted").html();

        assertThat(SERVICES.last("/api" + GROUP + "/review-queue").uri()).contains("status=submitted");
        assertThat(html.select("#status [selected]").val()).isEqualTo("submitted");
        assertThat(html.select("#queue tbody").text()).contains("Of your own delegation.");
    }

    @Test
    void who_reviews_in_one_group_only_is_led_to_its_queue() {
        assertThat(signedIn("anahit").open("/review").address().getPath()).isEqualTo(GROUP + "/review");
    }

    @ParameterizedTest
    @CsvSource({"en, Accepting asks for no reason of its own", "fr, L’acceptation ne demande pas de motif propre"})
    void whoever_accepts_is_told_where_the_reasons_stand_that_are_kept(String language, String told) {
        Document page = signedIn("anahit").speaking(language).open(REVIEW).html();

        assertThat(page.select("#decision .reasons p").text()).contains(told);
        assertThat(page.select("#decision .reasons a[href^=#]").eachAttr("href")).hasSize(3)
                .allSatisfy(to -> assertThat(page.getElementById(to.substring(1))).isNotNull());
        assertThat(page.select("#decision .reasons a[href$=/trail]").attr("href")).isEqualTo(PRACTICE + "/trail");
    }
}
