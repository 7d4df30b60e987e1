package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallQuery.AnsweredCall;
import org.rapporteur.shared.practices.CallQuery.RespondentCount;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.CallQuery.Respondents;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;

class RespondentPagesTest extends PageTest {
    private static final RespondentCount BELGIUM = count("BE", DelegationKind.STATE, "Belgium", "Belgique", 0, 7, 0);
    private static final RespondentCount FLANDERS = count("BE-VLG", DelegationKind.REGION, "Flanders", "Flandre", 4, 0,
            0);
    private static final RespondentCount INGOS = count("CINGO", DelegationKind.ORGANISATION, "Conference of INGOs",
            "Conférence des OING", 2, 0, 0);
    private static final RespondentCount YOUTH = count("JCY", DelegationKind.BODY, "Joint Council on Youth",
            "Conseil mixte pour la jeunesse", 0, 0, 2);
    private static final RespondentCount ALBANIA = count("AL", DelegationKind.STATE, "Albania", "Albanie", 2, 0, 0);

    private static RespondentCount count(String code, DelegationKind kind, String english, String french, int own,
            int ofParts, int onBehalf) {
        return new RespondentCount(
                new DelegationView(new DelegationCode(code), kind, new Bilingual(english, french), null), own, ofParts,
                onBehalf);
    }

    private static RespondentProfile profile(RespondentCount one, @Nullable DelegationView whole,
            List<RespondentCount> parts) {
        boolean own = one.practices() > 0;
        boolean others = one.onBehalf() > 0;
        List<FacetValue> categories = own
                ? List.of(new FacetValue("1", new Bilingual("Assistance to families", "Aide aux familles"), 4, false))
                : List.of();
        List<AnsweredCall> calls = own
                ? List.of(new AnsweredCall(Published.page().call(), Instant.EPOCH, 4))
                : List.of();
        return new RespondentProfile(41, one, whole, parts, own ? List.of(Published.summary()) : List.of(),
                others ? List.of(Published.summary()) : List.of(), categories, categories, calls);
    }

    @BeforeEach
    void some_have_answered() {
        SERVICES.json("/api/respondents",
                Published.json(new Respondents(41, List.of(ALBANIA, BELGIUM, FLANDERS, INGOS, YOUTH))));
    }

    private static Element tile(Document html, String code) {
        return html.select(".tile a").stream().filter(one -> one.attr("href").equals("/respondents/" + code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_member_state_has_a_tile_of_its_own_place_whether_it_answered_or_not() {
        Document html = browser().open("/respondents").html();

        assertThat(html.select(".tile")).hasSize(46);
        assertThat(html.select(".tile").eachAttr("class").stream()
                .map(names -> names.replaceAll("tile--shade-\\d", "").strip())).doesNotHaveDuplicates();
        assertThat(tile(html, "SE").text()).isEqualTo("SE 0, Sweden");
        assertThat(tile(html, "AL").text()).isEqualTo("AL 2, Albania");
        assertThat(html.select("[style]")).isEmpty();
    }

    @Test
    void a_state_counts_the_practices_of_its_regions_which_have_no_tile() {
        Document html = browser().open("/respondents").html();

        assertThat(tile(html, "BE").text()).isEqualTo("BE 7, Belgium");
        assertThat(tile(html, "BE").parent().className()).contains("tile--shade-4");
        assertThat(html.select(".map a[href=/respondents/BE-VLG]")).isEmpty();
    }

    @Test
    void organisations_and_bodies_stand_beside_the_map() {
        Document html = browser().speaking("fr").open("/respondents").html();

        assertThat(html.select(".map__beside li").eachText()).containsExactly("Conférence des OING 2",
                "Conseil mixte pour la jeunesse 2");
    }

    @Test
    void the_map_is_a_table_too_in_the_order_of_the_reader_s_language() {
        Document html = browser().speaking("fr").open("/respondents").html();

        List<String> names = html.select("tbody th").eachText();
        assertThat(names).hasSize(49).startsWith("Albanie", "Allemagne", "Andorre", "Arménie")
                .containsSubsequence("Estonie", "Finlande", "Flandre", "France");
        assertThat(html.select("tbody tr").get(0).text()).isEqualTo("Albanie État 2 –");
    }

    @Test
    void a_profile_shows_regions_calls_categories_and_practices() {
        SERVICES.json("/api/respondents/BE-VLG",
                Published.json(profile(FLANDERS, BELGIUM.respondent(), List.of())));

        Document html = browser().open("/respondents/BE-VLG").html();

        assertThat(html.selectFirst("h1").text()).isEqualTo("Flanders");
        assertThat(html.select(".breadcrumbs a").eachAttr("href")).containsExactly("/respondents", "/respondents/BE");
        assertThat(html.select("article h3").eachText()).containsExactly("Food bank");
        assertThat(html.selectFirst(".chart tbody a").attr("href"))
                .isEqualTo("/practices?respondent=BE-VLG&category=1");
        assertThat(html.selectFirst(".facts").text()).contains("Calls answered");
    }

    @Test
    void a_state_leads_to_its_regions() {
        SERVICES.json("/api/respondents/BE", Published.json(profile(BELGIUM, null, List.of(FLANDERS))));

        Document html = browser().open("/respondents/BE").html();

        assertThat(html.selectFirst(".facts a").attr("href")).isEqualTo("/respondents/BE-VLG");
        assertThat(html.select(".empty")).isEmpty();
    }

    @Test
    void a_body_shows_what_it_answered_for_others() {
        SERVICES.json("/api/respondents/JCY", Published.json(profile(YOUTH, null, List.of())));

        Document html = browser().open("/respondents/JCY").html();

        assertThat(html.selectFirst("#on-behalf-title").text()).isEqualTo("Answered for another delegation");
        assertThat(html.select("article")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en,Sweden,Nothing is published yet", "fr,Suède,Rien n’est encore publié"})
    void a_member_state_of_which_nothing_is_published_has_a_page_that_says_so(String language, String name,
            String said) {
        Page page = browser().speaking(language).open("/respondents/SE");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo(name);
        assertThat(page.html().selectFirst(".empty").text()).startsWith(said);
    }

    @Test
    void who_is_neither_has_no_page() {
        assertThat(browser().open("/respondents/XX").status()).isEqualTo(404);
        assertThat(browser().open("/respondents/be").status()).isEqualTo(404);
    }
}
