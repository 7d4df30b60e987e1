package org.rapporteur.gateway.practices.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.gateway.support.VersionStory;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.VersionQuery.SaveVersionDraft;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import tools.jackson.databind.json.JsonMapper;

/** The editor of versions where several people write: nothing is lost, misplaced or decided unseen. */
class VersionEditorTest extends FormTest {
    private static final String FORM = "/version-drafts/" + VersionStory.FORM;
    private static final String WORDS = "/version-drafts/" + VersionStory.WORDS;
    private static final String VERSIONS = GROUP + "/versions";
    private static final String CONFLICT = """
            {"type":"/problems/draft-version","title":"No","status":409,"detail":"Saved meanwhile.","fields":[]}""";

    @BeforeEach
    void takeSaves() {
        SERVICES.jsonFor("PUT", "/api" + FORM, StoryServices.json(VersionStory.form(4)));
        SERVICES.jsonFor("PUT", "/api" + WORDS, StoryServices.json(VersionStory.words(3)));
    }

    private static SaveVersionDraft saved(String draft) {
        return JsonMapper.builder().build().readValue(SERVICES.last("PUT", "/api" + draft).body(),
                SaveVersionDraft.class);
    }

    private static Section savedSection(String id) {
        Questionnaire form = saved(FORM).questionnaire();
        return form.sections().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static void somebodySavesMeanwhile() {
        SERVICES.answer("PUT /api" + FORM, 409, "application/problem+json", CONFLICT);
    }

    private static Element control(Page page, String id) {
        Element control = page.html().getElementById(id);
        assertThat(control).as(id).isNotNull();
        return control;
    }

    private Page sendsWhatChangedMeanwhile(Browser browser, String action) {
        Page shown = browser.open(action);
        StoryServices.answer(SERVICES, "/api" + FORM, VersionStory.form(4));
        return Sent.form(browser, shown, action, Map.of());
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_published_unseen() {
        accepts("PublishQuestionnaireVersion");
        Browser browser = signedIn("anahit");

        Page again = sendsWhatChangedMeanwhile(browser, FORM + "/publish");

        assertThat(again.status()).isEqualTo(409);
        assertThat(control(again, "problems").text()).contains("Somebody changed this draft");
        assertThat(SERVICES.last("/api/commands/PublishQuestionnaireVersion")).isNull();
        assertThat(Sent.form(browser, again, FORM + "/publish", Map.of()).status()).isEqualTo(200);
        assertThat(SERVICES.last("/api/commands/PublishQuestionnaireVersion")).isNotNull();
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_discarded_unseen() {
        Page again = sendsWhatChangedMeanwhile(signedIn("anahit").speaking("fr"), FORM + "/discard");

        assertThat(again.status()).isEqualTo(409);
        assertThat(control(again, "problems").text()).contains("Quelqu’un a modifié ce brouillon");
        assertThat(SERVICES.last("DELETE", "/api" + FORM)).isNull();
    }

    @Test
    void the_button_that_discards_asks_no_further() {
        Document page = signedIn("anahit").open(FORM + "/discard").html();

        assertThat(page.select("form .button--danger").text()).isEqualTo("Discard the draft");
    }

    @Test
    void an_instrument_is_added_to_its_group() {
        Document page = signedIn("anahit").open(WORDS).html();
        assertThat(page.select("#instruments a[href$=within=eu]").text()).startsWith("Add an instrument");
        assertThat(page.select("#instruments .actions a").text()).startsWith("Add a group of instruments");

        sends(WORDS + "/terms/instruments?within=eu", WORDS + "/terms/instruments",
                Map.of("code", "erdf", "label.en", "Regional fund", "label.fr", "Fonds régional"));

        assertThat(saved(WORDS).vocabulary().instrument("erdf").orElseThrow().label())
                .isEqualTo(new Bilingual("Regional fund", "Fonds régional"));
    }

    @Test
    void a_new_section_does_not_take_the_name_of_another() {
        Page page = sends(FORM, FORM + "/sections", Map.of("NewSection:section", "later", "NewSection:title.en",
                "Other", "NewSection:title.fr", "Autre"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(control(page, "NewSection:section-error").text()).contains("a section of this short name already");
        assertThat(control(page, "NewSection:title.en").val()).isEqualTo("Other");
        assertThat(SERVICES.last("PUT", "/api" + FORM)).isNull();
    }

    @Test
    void a_new_section_stands_after_all_others() {
        Page page = sends(FORM, FORM + "/sections", Map.of("NewSection:section", "last", "NewSection:title.en",
                "Last", "NewSection:title.fr", "Fin"));

        assertThat(page.address().getFragment()).isEqualTo("section-last");
        assertThat(saved(FORM).questionnaire().sections().getLast().title()).isEqualTo(new Bilingual("Last", "Fin"));
    }

    @Test
    void a_section_is_renamed_and_keeps_its_questions() {
        sends(FORM, FORM + "/sections/later", Map.of("Section-later:title.en", "Afterwards"));

        assertThat(savedSection("later").title()).isEqualTo(new Bilingual("Afterwards", "Ensuite"));
        assertThat(savedSection("later").fields()).isEqualTo(VersionStory.later().fields());
    }

    @Test
    void what_is_missing_in_a_new_name_is_said_where_it_was_written() {
        Page page = sends(FORM, FORM + "/sections/later", Map.of("Section-later:title.en", ""));

        assertThat(page.status()).isEqualTo(400);
        String target = page.html().select("#problems li a").attr("href").substring(1);
        assertThat(target).isEqualTo("Section-later:title.en");
        assertThat(control(page, target).closest("details").hasAttr("open")).isTrue();
        assertThat(page.html().select("#add-section .field--wrong")).isEmpty();
    }

    @Test
    void a_lost_race_keeps_the_new_name_of_a_section_in_sight() {
        somebodySavesMeanwhile();

        Page page = sends(FORM, FORM + "/sections/later", Map.of("Section-later:title.fr", "Par la suite"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(control(page, "problems").text()).contains("Saved meanwhile.");
        assertThat(control(page, "Section-later:title.fr").val()).isEqualTo("Par la suite");
        assertThat(control(page, "Section-later:title.fr").closest("details").hasAttr("open")).isTrue();
    }

    @Test
    void a_lost_race_keeps_the_new_title() {
        somebodySavesMeanwhile();

        Page page = sends(FORM, FORM + "/title", Map.of("FormTitle:title.en", "Better practices"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(control(page, "FormTitle:title.en").val()).isEqualTo("Better practices");
    }

    @Test
    void a_version_that_cannot_be_begun_keeps_its_name_at_its_form() {
        SERVICES.answer("POST /api/version-drafts", 400, "application/problem+json", """
                {"type":"/problems/invalid","title":"No","status":400,"detail":"No","fields":[
                {"field":"name","rule":"invalid.version-name","message":"Small letters only."}]}""");
        Browser browser = signedIn("anahit");
        Page page = browser.open(VERSIONS);
        Element form = page.html().select("input[name=_form][value=NewVersionDraft-vocabulary-pecs-1]").first();

        Page again = browser.post(VERSIONS, Map.of("_csrf", form.closest("form").select("[name=_csrf]").val(),
                "_form", form.val(), "kind", "vocabulary", "basis.id", "pecs", "basis.version", "1",
                form.val() + ":name", "My words"));

        assertThat(again.status()).isEqualTo(400);
        Element name = control(again, "NewVersionDraft-vocabulary-pecs-1:name");
        assertThat(name.val()).isEqualTo("My words");
        assertThat(name.closest("details").hasAttr("open")).isTrue();
        assertThat(again.html().select("details[open] .field__error").text()).contains("Small letters only.");
        assertThat(again.html().select("main details[open]")).hasSize(1);
    }

    @Test
    void who_removes_a_section_is_told_that_its_questions_go_too() {
        Browser browser = signedIn("anahit");

        assertThat(browser.open(FORM + "/sections/later/remove").html().select(".confirm").text())
                .contains("The section and all its questions");
        assertThat(browser.open(FORM + "/fields/why/remove").html().select(".confirm").text())
                .doesNotContain("section");
    }

    @Test
    void what_was_moved_stays_in_sight() {
        Page field = sends(FORM, FORM + "/move", Map.of("field", "why", "section", "", "to", "up"));
        assertThat(field.address().getFragment()).isEqualTo("field-why");
        assertThat(field.html().text()).contains("Moved.");
        assertThat(field.html().getElementById("field-why")).isNotNull();

        Page section = sends(FORM, FORM + "/move", Map.of("section", "later", "to", "up"));
        assertThat(section.address().getFragment()).isEqualTo("section-later");
        assertThat(section.html().getElementById("section-later")).isNotNull();
    }

    @Test
    void actions_that_come_again_and_again_say_what_they_are_about() {
        assertThat(signedIn("anahit").open(FORM).html().select("details > summary").eachText())
                .contains("Rename this section: Later").doesNotHaveDuplicates();
    }
}
