package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftQuery.SaveDraft;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.workinggroups.DelegationCode;
import tools.jackson.databind.json.JsonMapper;

class DraftTest extends FormTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SaveDraft saved() {
        return JSON.readValue(SERVICES.last("PUT", "/api" + DRAFT).body(), SaveDraft.class);
    }

    private Page saves(Map<String, String> written) {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);
        SERVICES.reset();
        StoryServices.tell(SERVICES);
        return Sent.form(browser, form, DRAFT, written);
    }

    @Test
    void the_form_has_every_question_in_sections_with_help_and_what_was_saved() {
        var html = signedIn("mathis").open(DRAFT).html();

        assertThat(html.select("fieldset.part > legend").eachText()).startsWith("The practice", "The people");
        assertThat(html.getElementById("content.name").val()).isEqualTo("Revenu minimum garanti");
        assertThat(html.getElementById("content.answers.targetGroups.items").text())
                .contains("Personnes sans ressources").contains("Familles monoparentales");
        assertThat(html.getElementById("content.answers.duration.period.from").val()).isEqualTo("1986");
        assertThat(html.getElementById("content.answers.duration.period.openEnded").hasAttr("checked")).isTrue();
        assertThat(html.getElementById("content.answers.impact.status").select("[selected]").val())
                .isEqualTo("TOO_EARLY");
        assertThat(html.getElementById("content.answers.impact.status").closest("details").hasAttr("open")).isTrue();
        assertThat(html.getElementById("content.answers.context.text-guide").text()).contains("3–5");
        assertThat(html.getElementById("content.domains-III").hasAttr("checked")).isTrue();
    }

    @Test
    void a_draft_is_saved_whole_from_the_version_that_the_form_was_made_from() {
        saves(Map.of("content.answers.purpose.text", "Reduce poverty.", "content.answers.partners.items",
                "Ministry\r\n\r\n Municipalities "));

        assertThat(saved().version()).isEqualTo(3);
        assertThat(saved().content().answers()).containsEntry("purpose", Answer.text("Reduce poverty."))
                .containsEntry("partners", Answer.items(List.of("Ministry", "Municipalities")))
                .containsEntry("duration", Answer.period(new Period("1986", null, true, null)))
                .containsEntry("impact",
                        Answer.missing(Answer.Status.TOO_EARLY, "L’évaluation paraîtra l’an prochain."))
                .doesNotContainKey("example");
    }

    @Test
    void a_draft_that_another_saved_meanwhile_shows_both_texts_and_loses_neither() {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);
        SERVICES.problem("/api" + DRAFT, 409, "{\"status\":409,\"detail\":\"Another save came between.\"}");
        SERVICES.jsonFor("GET", "/api" + DRAFT, JSON.writeValueAsString(Story.draft(5)));

        Page again = Sent.form(browser, form, DRAFT, Map.of("content.name", "Mein eigener Name"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().getElementById("content.name").val()).isEqualTo("Mein eigener Name");
        assertThat(again.html().select(".conflict").text()).contains("Mein eigener Name")
                .contains("Revenu minimum garanti");
        assertThat(again.html().select("[name=version]").val()).isEqualTo("5");
    }

    @Test
    void the_script_is_told_the_new_version_and_the_moment() {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);

        var answer = Sent.put(browser, form, DRAFT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\":3").contains("\"savedAt\":\"2017-05-15T09:30:00Z\"");
    }

    @Test
    void the_script_is_told_why_something_was_not_saved() {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);
        SERVICES.problem("/api" + DRAFT, 409, "{\"status\":409,\"detail\":\"x\"}");

        var answer = Sent.put(browser, form, DRAFT);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"conflict\":true").contains("Another member of your delegation");
    }

    @Test
    void the_script_is_told_that_nobody_answered() {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);
        SERVICES.hangsUp("PUT /api" + DRAFT);

        var answer = Sent.put(browser, form, DRAFT);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body()).contains("Not saved yet").contains("\"conflict\":false");
    }

    @Test
    void an_autosave_without_a_session_is_told_so_and_leaves_the_page_alone() {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);
        browser.cookies().remove("RAPPORTEUR_SESSION");

        assertThat(Sent.put(browser, form, DRAFT).statusCode()).isEqualTo(401);
    }

    @Test
    void a_draft_that_is_sent_after_the_session_ended_keeps_its_text() {
        Browser browser = signedIn("mathis");
        Page form = browser.open(DRAFT);
        browser.cookies().remove("RAPPORTEUR_SESSION");

        Page again = Sent.form(browser, form, DRAFT, Map.of("content.answers.purpose.text", "Forty sentences."));

        assertThat(again.html().getElementById("content.answers.purpose.text").text()).isEqualTo("Forty sentences.");
    }

    @Test
    void what_is_missing_is_listed_with_links_to_the_questions_and_nothing_can_be_submitted() {
        var html = signedIn("mathis").open(DRAFT + "/check").html();

        assertThat(html.select("#gaps a").eachAttr("href")).contains(DRAFT + "#content.answers.purpose.text")
                .doesNotContain(DRAFT + "#content.answers.context.text");
        assertThat(html.select("form[action$=/submit]")).isEmpty();
    }

    @Test
    void a_whole_draft_is_submitted_as_it_was_saved() {
        accepts("SubmitPractice");
        StoryServices.answer(SERVICES, "/api" + DRAFT, Story.wholeDraft());

        Page done = sends(DRAFT + "/check", DRAFT + "/submit", Map.of());

        SubmitPractice said = said(SubmitPractice.class);
        assertThat(said.delegation()).isEqualTo(new DelegationCode("LU"));
        assertThat(said.answeredBy()).isEqualTo(new DelegationCode("CMJ"));
        assertThat(said.content().answers()).isEqualTo(Story.wholeDraft().content().answers());
        assertThat(said.content().domains()).containsExactly("III");
        assertThat(said.draft().value()).isEqualTo(Story.DRAFT);
        assertThat(done.address().getPath()).isEqualTo(PRACTICE + "/work");
    }

    @Test
    void a_name_that_is_taken_is_told_where_the_practice_was_submitted() {
        refuses("SubmitPractice", 409, "Your delegation already uses this name in this call.");
        StoryServices.answer(SERVICES, "/api" + DRAFT, Story.wholeDraft());

        Page again = sends(DRAFT + "/check", DRAFT + "/submit", Map.of());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().getElementById("problems").text()).contains("already uses this name");
    }

    @Test
    void a_draft_starts_from_a_call() {
        SERVICES.jsonFor("POST", "/api/drafts", JSON.writeValueAsString(Story.draft(1)));

        Page draft = sends(CALL, "/drafts", Map.of());

        assertThat(SERVICES.last("POST", "/api/drafts").body()).contains("\"call\":\"" + Story.CALL + "\"")
                .contains("\"language\":\"en\"");
        assertThat(SERVICES.last("POST", "/api/drafts").headers().get("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(draft.address().getPath()).isEqualTo(DRAFT);
    }

    @Test
    void a_draft_is_thrown_away_after_a_page_that_asks() {
        Page done = sends(DRAFT + "/discard", DRAFT + "/discard", Map.of());

        assertThat(SERVICES.last("DELETE", "/api" + DRAFT)).isNotNull();
        assertThat(done.address().getPath()).isEqualTo("/drafts");
    }
}
