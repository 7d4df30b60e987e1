package org.rapporteur.gateway.practices.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.VersionStory;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeCommand.PublishVocabularyVersion;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.practices.VersionQuery.SaveVersionDraft;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import tools.jackson.databind.json.JsonMapper;

/** New versions as the secretariat writes and publishes them, without a script. */
class VersionFormsTest extends FormTest {
    private static final String FORM = "/version-drafts/" + VersionStory.FORM;
    private static final String WORDS = "/version-drafts/" + VersionStory.WORDS;

    @BeforeEach
    void takeSaves() {
        SERVICES.jsonFor("PUT", "/api/version-drafts/" + VersionStory.FORM, Published.json(VersionStory.form(4)));
        SERVICES.jsonFor("PUT", "/api/version-drafts/" + VersionStory.WORDS, Published.json(VersionStory.words(3)));
    }

    private static SaveVersionDraft saved(String draft) {
        return JsonMapper.builder().build().readValue(SERVICES.last("PUT", "/api" + draft).body(),
                SaveVersionDraft.class);
    }

    private static Field savedField(String id) {
        return saved(FORM).questionnaire().field(id).orElseThrow();
    }

    @Test
    void a_question_is_changed_on_the_version_that_the_form_was_made_from() {
        sends(FORM + "/fields/why", FORM + "/fields/why", Map.of("label.en", "Why not?", "guide", "7"));

        assertThat(saved(FORM).version()).isEqualTo(3);
        assertThat(savedField("why").label().en()).isEqualTo("Why not?");
        assertThat(savedField("why").guideSentences()).isEqualTo(7);
        assertThat(savedField("why").condition())
                .isEqualTo(new Condition("used", java.util.List.of("no"), java.util.List.of()));
    }

    @Test
    void what_is_missing_is_said_at_its_control_in_the_language_of_the_reader() {
        Page page = sends(FORM + "/fields/why", FORM + "/fields/why", Map.of("label.fr", "", "guide", "many"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html().getElementById("label.fr-error").text()).contains("This is needed.");
        assertThat(page.html().getElementById("guide-error").text()).contains("whole number");
    }

    @Test
    void a_list_of_choices_is_read_line_by_line() {
        Page wrong = sends(FORM + "/fields/used", FORM + "/fields/used", Map.of("options", "yes | Yes"));
        assertThat(wrong.html().getElementById("options-error").text()).contains("yes | Yes");

        sends(FORM + "/fields/used", FORM + "/fields/used",
                Map.of("options", "yes | Yes | Oui\nperhaps | Perhaps | Peut-être"));
        assertThat(savedField("used").choices().options()).extracting(option -> option.code()).containsExactly("yes",
                "perhaps");
    }

    @Test
    void a_new_question_has_a_short_name_of_its_own() {
        Page taken = sends(FORM + "/sections/later/new", FORM + "/sections/later/new",
                Map.of("id", "why", "type", "LINE",
                        "label.en", "A", "label.fr", "B", "help.en", "C", "help.fr", "D"));

        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.html().getElementById("id-error").text()).contains("already");
    }

    @Test
    void a_section_is_taken_out_after_a_page_that_asks() {
        assertThat(signedIn("mirela").open(FORM + "/sections/later/remove").html().select("form button")).isNotEmpty();
        sends(FORM + "/sections/later/remove", FORM + "/sections/later/remove", Map.of());

        assertThat(saved(FORM).questionnaire().sections()).noneMatch(section -> section.id().equals("later"));
    }

    @Test
    void a_term_is_retired_and_keeps_its_words() {
        sends(WORDS + "/terms/domains?code=I", WORDS + "/terms/domains", Map.of("retired", "true"));

        assertThat(saved(WORDS).vocabulary().domain("I").orElseThrow().inUse()).isFalse();
    }

    @Test
    void a_question_that_depends_on_another_says_so_in_words_and_is_there_without_a_script() {
        var why = signedIn("mirela").open(FORM + "/preview").html()
                .selectFirst("[data-question='content.answers.why']");

        assertThat(why.hasAttr("hidden")).isFalse();
        assertThat(why.attr("data-asked")).isEqualTo("false");
        assertThat(why.text()).contains("Only if the answer to “The used” is “No”.");
    }

    @Test
    void an_article_gets_a_paragraph_and_is_suggested_for_a_domain() {
        sends(WORDS + "/articles?code=1", WORDS + "/articles",
                Map.of("paragraphs", "1, 2, 3, 4, 5", "suggested.I", "true", "only.I", "5"));

        CharterArticle saved = saved(WORDS).vocabulary().article("1").orElseThrow();
        assertThat(saved.label().en()).isEqualTo("The right to work");
        assertThat(saved.paragraphs()).containsExactly("1", "2", "3", "4", "5");
        assertThat(saved.suggestions()).containsExactly(new CharterArticle.Suggestion("I", List.of("5")));
    }

    @Test
    void a_paragraph_of_an_article_is_not_taken_away_and_none_is_suggested_that_is_not_there() {
        var fewer = sends(WORDS + "/articles?code=1", WORDS + "/articles", Map.of("paragraphs", "1"));
        var unknown = sends(WORDS + "/articles?code=1", WORDS + "/articles",
                Map.of("suggested.I", "true", "only.I", "9"));

        assertThat(fewer.html().getElementById("paragraphs-error").text()).contains("Paragraphs stay");
        assertThat(unknown.html().getElementById("only.I-error").text()).contains("no such paragraph");
    }

    @Test
    void a_new_article_needs_a_number_that_is_not_there_yet() {
        var again = sends(WORDS + "/articles", WORDS + "/articles",
                Map.of("code", "19", "label.en", "Work", "label.fr", "Travail"));

        assertThat(again.html().getElementById("code-error").text()).contains("already");
    }

    @Test
    void a_version_is_published_whole_with_its_draft() {
        accepts("PublishQuestionnaireVersion");
        accepts("PublishVocabularyVersion");

        assertThat(sends(FORM + "/publish", FORM + "/publish", Map.of()).address().getPath()).endsWith("/versions");
        assertThat(said(PublishQuestionnaireVersion.class).questionnaire()).isEqualTo(VersionStory.second());
        assertThat(said(PublishQuestionnaireVersion.class).draft()).isEqualTo(new VersionDraftId(VersionStory.FORM));
        sends(WORDS + "/publish", WORDS + "/publish", Map.of());
        assertThat(said(PublishVocabularyVersion.class).vocabulary()).isEqualTo(VersionStory.words(2).vocabulary());
    }

    @Test
    void who_lost_the_answer_says_the_same_again_and_hears_the_first_one() {
        accepts("PublishQuestionnaireVersion");
        Browser anahit = signedIn("anahit");
        Page confirm = anahit.open(FORM + "/publish");
        SERVICES.problem("/api" + FORM, 404, "{}").json("/api" + FORM + "/published",
                Published.json(VersionStory.form(3)));

        Page done = Sent.form(anahit, confirm, FORM + "/publish", Map.of());

        assertThat(done.address().getPath()).endsWith("/versions");
        assertThat(said(PublishQuestionnaireVersion.class).questionnaire())
                .isEqualTo(VersionStory.form(3).questionnaire());
    }

    @Test
    void who_opens_the_form_of_a_published_draft_again_is_shown_the_versions() {
        SERVICES.problem("/api" + FORM, 404, "{}").json("/api" + FORM + "/published",
                Published.json(VersionStory.form(3)));

        Page page = signedIn("mirela").open(FORM + "/publish");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getPath()).endsWith("/versions");
        assertThat(page.html().select("#says .notice--success")).isEmpty();
    }

    @Test
    void who_gets_no_answer_and_whose_draft_is_published_by_then_is_told_so() {
        Browser anahit = signedIn("anahit");
        Page confirm = anahit.open(FORM + "/publish");
        SERVICES.problem("/api/commands/PublishQuestionnaireVersion", 503, "{}").problem("/api" + FORM, 404, "{}")
                .json("/api" + FORM + "/published", Published.json(VersionStory.form(3)));

        Page told = Sent.form(anahit, confirm, FORM + "/publish", Map.of());

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.address().getPath()).endsWith("/versions");
        assertThat(told.html().selectFirst("#says").text()).isNotBlank();
    }

    @Test
    void the_form_of_a_draft_that_never_was_published_is_a_page_that_does_not_exist() {
        SERVICES.problem("/api" + FORM, 404, "{}").problem("/api" + FORM + "/published", 404, "{}");

        assertThat(signedIn("mirela").open(FORM + "/publish").status()).isEqualTo(404);
    }

    @Test
    void a_draft_that_was_discarded_meanwhile_is_not_published() {
        Browser anahit = signedIn("anahit");
        Page confirm = anahit.open(FORM + "/publish");
        SERVICES.problem("/api" + FORM, 404, "{}").problem("/api" + FORM + "/published", 404, "{}");

        assertThat(Sent.form(anahit, confirm, FORM + "/publish", Map.of()).status()).isEqualTo(404);
        assertThat(SERVICES.last("/api/commands/PublishQuestionnaireVersion")).isNull();
    }
}
