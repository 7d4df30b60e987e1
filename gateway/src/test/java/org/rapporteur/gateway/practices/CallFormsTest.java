package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.DraftQuery.DelegationDrafts;
import org.rapporteur.shared.practices.DraftQuery.DraftProgress;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.ExtendCall;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;

class CallFormsTest extends FormTest {
    private static final Map<String, String> NEW_CALL = Map.of("title.en", "A call", "title.fr", "Un appel",
            "guidance.en", "Describe.", "guidance.fr", "Décrivez.", "questionnaire", "pecs-good-practices-1", "domains",
            "II", "deadline", "2017-06-30", "contact", "");

    @Test
    void a_call_is_open_until_the_end_of_its_last_day_in_strasbourg() {
        accepts("OpenCall");

        Page done = sends(GROUP + "/calls/new", GROUP + "/calls/new", NEW_CALL);

        OpenCall said = said(OpenCall.class);
        assertThat(said.deadline()).isEqualTo(Instant.parse("2017-06-30T21:59:59Z"));
        assertThat(said.questionnaire()).isEqualTo(new VersionRef("pecs-good-practices", 1));
        assertThat(said.vocabulary()).isEqualTo(new VersionRef("pecs", 1));
        assertThat(said.domains()).containsExactly("II");
        assertThat(done.address().getPath()).isEqualTo(CALL);
    }

    @Test
    void a_call_says_what_is_asked_by_when_on_which_clock_and_whom_to_ask() {
        Document html = signedIn("mathis").speaking("fr").open(CALL).html();

        assertThat(html.select("main").text()).contains("Décrivez ce qui marche, en des termes compréhensibles")
                .contains("secretariat@example.org").contains("(Strasbourg)");
        assertThat(html.select(".facts a").eachText())
                .contains("Termes de la Plateforme européenne de cohésion sociale, version 1");
    }

    @Test
    void a_call_opens_on_the_first_second_of_its_day_in_one_language_and_under_a_mandate() {
        accepts("OpenCall");
        Map<String, String> written = new HashMap<>(NEW_CALL);
        written.putAll(Map.of("opensAt", "2017-05-02", "languages", "fr", "mandate", MandateStory.MANDATE));

        sends(GROUP + "/calls/new", GROUP + "/calls/new", written);

        OpenCall said = said(OpenCall.class);
        assertThat(said.opensAt()).isEqualTo(Instant.parse("2017-05-01T22:00:00Z"));
        assertThat(said.languages()).containsExactly(Language.FR);
        assertThat(said.mandate()).isEqualTo(new MandateId(MandateStory.MANDATE));
    }

    @Test
    void a_call_without_terms_of_its_own_says_none() {
        accepts("OpenCall");

        sends(GROUP + "/calls/new", GROUP + "/calls/new", NEW_CALL);

        OpenCall said = said(OpenCall.class);
        assertThat(said.languages()).isNull();
        assertThat(said.opensAt()).isNull();
        assertThat(said.mandate()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Languages of the answers | Mandate | mandate 2016–2017
            fr | Langues des réponses | Mandat | mandat 2016–2017
            """)
    void a_call_s_page_names_its_languages_its_contact_its_guidance_and_its_mandate(String language, String languages,
            String mandate, String years) {
        Page page = signedIn("mirela").speaking(language).open(CALL);

        String facts = page.html().select("main dl.facts").text();
        assertThat(facts).contains(languages + " English, Français", mandate, years, "secretariat@example.org");
        assertThat(page.html().select("dl.facts a[href=/mandates/" + MandateStory.MANDATE + "]")).hasSize(1);
        assertThat(page.html().text()).contains(language.equals("en") ? "Describe what works" : "Décrivez ce qui");
        assertThat(signedIn("mirela").open("/mandates/" + MandateStory.MANDATE).html()
                .select("dl.facts a[href=" + CALL + "]")).hasSize(1);
    }

    @Test
    void a_call_that_opens_later_says_when() {
        StoryServices.answer(SERVICES, "/api" + CALL, Story.callPage(Story.callToOpen(), null));

        Page page = signedIn("mirela").speaking("en").open(CALL);

        assertThat(page.html().select(".call-state").text()).contains("Not open yet", "Opens 1 May 2017");
        assertThat(page.html().select("form[action=/drafts]")).isEmpty();
    }

    @Test
    void a_draft_begins_in_a_language_that_the_call_takes() {
        StoryServices.answer(SERVICES, "/api" + CALL, Story.callPage(Story.call(true), Story.LUXEMBOURG));
        SERVICES.jsonFor("POST", "/api/drafts", StoryServices.json(Story.draft(1)));
        Browser browser = signedIn("mathis").speaking("en");

        Page draft = Sent.form(browser, browser.open(CALL), "/drafts", Map.of());

        assertThat(SERVICES.last("POST", "/api/drafts").body()).contains("\"language\":\"fr\"");
        assertThat(draft.html().select("input[name=content.language]")).hasSize(1);
    }

    @Test
    void what_is_no_day_is_refused_at_the_deadline() {
        refuses("OpenCall", 400, "Give a date.", "deadline");
        Map<String, String> wrong = new HashMap<>(NEW_CALL);
        wrong.put("deadline", "soon");

        Page again = sends(GROUP + "/calls/new", GROUP + "/calls/new", wrong);

        assertThat(received(OpenCall.class).body()).contains("\"deadline\":\"soon\"");
        assertThat(again.html().getElementById("deadline-error").text()).contains("Give a date.");
        assertThat(again.html().select("#problems a").text()).isEqualTo("Deadline: Give a date.");
        assertThat(again.html().getElementById("guidance.fr").text()).isEqualTo("Décrivez.");
    }

    @Test
    void delegations_are_invited_each_by_a_command_with_a_key_of_its_own() {
        accepts("InviteRespondent");
        Browser browser = signedIn("mirela");

        Page done = Sent.form(browser, browser.open(CALL), CALL + "/respondents",
                Map.of("InviteRespondent:delegation", "MT"));

        assertThat(said(InviteRespondent.class))
                .isEqualTo(new InviteRespondent(new CallId(Story.CALL), new DelegationCode("MT")));
        assertThat(done.html().select("#says [role=status]").text()).contains("Delegations invited: 1.");
    }

    @Test
    void where_no_delegation_is_ticked_the_boxes_are_named() {
        refuses("InviteRespondent", 400, "This field is needed.", "delegation");

        Page again = sends(CALL, CALL + "/respondents", Map.of());

        assertThat(received(InviteRespondent.class).body()).doesNotContain("delegation");
        assertThat(again.html().select("#problems a").attr("href")).isEqualTo("#InviteRespondent:delegation");
        assertThat(again.html().select("#problems a").text()).isEqualTo("Delegations to invite: This field is needed.");
    }

    @Test
    void a_call_is_extended_with_the_reason() {
        accepts("ExtendCall");

        sends(CALL, CALL + "/extend", Map.of("ExtendCall:deadline", "2017-07-31", "ExtendCall:reason", "Holidays"));

        assertThat(said(ExtendCall.class)).isEqualTo(
                new ExtendCall(new CallId(Story.CALL), Instant.parse("2017-07-31T21:59:59Z"), "Holidays"));
    }

    @Test
    void an_earlier_deadline_is_refused_where_it_was_entered_and_the_form_is_open() {
        refuses("ExtendCall", 422, "The new deadline is later than the old one.", "deadline");

        Page again = sends(CALL, CALL + "/extend",
                Map.of("ExtendCall:deadline", "2016-01-01", "ExtendCall:reason", "By mistake"));

        assertThat(again.html().getElementById("ExtendCall:deadline-error").text()).contains("later than");
        assertThat(again.html().getElementById("ExtendCall:reason").closest("details").hasAttr("open")).isTrue();
    }

    @Test
    void a_call_is_closed_after_a_page_that_says_what_it_means() {
        accepts("CloseCall");

        sends(CALL + "/close", CALL + "/close", Map.of("reason", ""));

        assertThat(said(CloseCall.class)).isEqualTo(new CloseCall(new CallId(Story.CALL), null));
    }

    @Test
    void the_roster_is_filtered_by_state() {
        Page page = signedIn("mirela").open(CALL + "?state=AWAITED");

        assertThat(page.html().select("#roster tbody tr")).hasSize(1);
        assertThat(page.html().select("#roster tbody th").text()).contains("Flanders");
        assertThat(page.html().select("#roster [aria-current=page]").text()).contains("Awaited 1");
    }

    @Test
    void the_secretariat_sees_apart_who_has_begun_to_write() {
        StoryServices.answer(SERVICES, "/api/drafts/progress", new DraftProgress(
                List.of(new DelegationDrafts(new DelegationCode("BE-VLG"), 2, Instant.parse("2017-05-02T08:00:00Z")))));

        Page page = signedIn("mirela").speaking("en").open(CALL + "?state=BEGUN");

        assertThat(page.html().select("#roster [aria-current=page]").text()).isEqualTo("Writing 1");
        assertThat(page.html().select("#roster tbody tr")).hasSize(1);
        assertThat(page.html().select("#roster tbody tr").text()).contains("Flanders", "Writing",
                "A draft was last saved on 2 May 2017");
        assertThat(page.html().select("#roster nav").text()).doesNotContain("Awaited");
    }

    @Test
    void a_reader_without_a_part_in_the_call_sees_no_form() {
        StoryServices.answer(SERVICES, "/api" + CALL, Story.callPage(false, null));

        assertThat(signedIn("henrik").open(CALL).html().select("main form")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, mandate 2016–2017", "fr, mandat 2016–2017"})
    void a_call_s_history_names_its_mandate_and_leads_to_it(String language, String years) {
        StoryServices.answer(SERVICES, "/api" + CALL + "/trail", Story.callTrail());

        var changes = signedIn("mirela").speaking(language).open(CALL + "/trail").html().select(".changes");

        assertThat(changes.select("ins a").attr("href")).isEqualTo("/mandates/" + MandateStory.MANDATE);
        assertThat(changes.select("ins a").text()).containsIgnoringCase(years);
        assertThat(changes.text()).doesNotContain(MandateStory.MANDATE);
        assertThat(changes.select("ins")).hasSize(2);
    }

    @Test
    void who_may_not_see_the_mandate_is_told_so_and_shown_no_id() {
        StoryServices.answer(SERVICES, "/api" + CALL + "/trail", Story.callTrail());
        StoryServices.answer(SERVICES, "/api" + CALL, Story.callPage(Story.callToOpen(), null));

        var changes = signedIn("mathis").open(CALL + "/trail").html().select(".changes");

        assertThat(changes.select("a")).isEmpty();
        assertThat(changes.text()).contains("A mandate of a group that is not yours")
                .doesNotContain(MandateStory.MANDATE);
    }
}
