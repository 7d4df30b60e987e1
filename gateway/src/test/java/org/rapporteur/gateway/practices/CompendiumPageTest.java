package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.Part;

class CompendiumPageTest extends PageTest {
    @BeforeEach
    void one_practice_is_published() {
        SERVICES.json("/api/practices", Published.json(Published.practices(1)));
    }

    @Test
    void a_practice_stands_under_its_name_in_the_reader_s_language_beside_the_original() {
        Page page = browser().open("/practices");

        var card = page.html().selectFirst("article");
        assertThat(card.selectFirst("h3 a").text()).isEqualTo("Food bank");
        assertThat(card.selectFirst("h3 a").attr("href")).isEqualTo("/practices/" + Published.ID);
        assertThat(card.selectFirst("[lang=fr]").text()).isEqualTo("Banque alimentaire");
    }

    @Test
    void a_card_shows_the_summary_in_the_reader_s_language_where_it_was_translated() {
        var summary = browser().open("/practices").html().selectFirst(".practice-card__summary");

        assertThat(summary.text()).isEqualTo("Give what is needed.");
        assertThat(summary.attr("lang")).isEqualTo("en");
    }

    @Test
    void texts_in_french_are_set_as_french() {
        Page page = browser().speaking("fr").open("/practices");

        assertThat(page.html().selectFirst(".practice-card__summary").wholeText())
                .isEqualTo("Donner l’essentiel\u00a0: à tous.");
    }

    @Test
    void the_address_says_the_search_and_nothing_else_is_passed_on() {
        browser().open("/practices?q=food+%7Bbank%7D&category=1&category=2&category=1&page=2&evil=x&domain=");

        assertThat(SERVICES.last("/api/practices").uri())
                .isEqualTo("/api/practices?q=food%20%7Bbank%7D&category=1&category=2&page=2");
    }

    @Test
    void uncategorised_is_always_a_choice() {
        Page page = browser().open("/practices");

        assertThat(page.html().select("#facet-category input[value=uncategorised]")).hasSize(1);
    }

    @Test
    void each_choice_that_was_made_can_be_taken_back() {
        SERVICES.json("/api/practices", Published.json(Published.practices(1, "1")));

        Page page = browser().open("/practices?q=food&category=1&page=2");

        assertThat(page.html().selectFirst(".tag--chosen").attr("href")).isEqualTo("/practices?q=food");
        assertThat(page.html().selectFirst("#category-0").hasAttr("checked")).isTrue();
    }

    @Test
    void neighbouring_pages_keep_the_search() {
        SERVICES.json("/api/practices", Published.json(Published.practices(70)));

        Page page = browser().open("/practices?q=food");

        assertThat(page.html().selectFirst(".pagination [rel=next]").attr("href"))
                .isEqualTo("/practices?q=food&page=2");
        assertThat(page.html().select(".pagination [rel=prev]")).isEmpty();
    }

    @Test
    void nothing_found_says_what_to_do() {
        SERVICES.json("/api/practices", Published.json(Published.practices(0)));

        assertThat(browser().open("/practices?q=zebra").html().selectFirst(".empty").text())
                .contains("Remove a choice");
    }

    @Test
    void with_scripts_the_same_template_answers_with_its_part_only() {
        byte[] body = http().get().uri("/practices?q=food").header("HX-Request", "true")
                .header("Accept", "text/html").exchange().expectStatus().isOk().expectHeader()
                .valueMatches("Vary", ".*HX-Request.*").expectBody().returnResult().getResponseBody();

        assertThat(new String(body, java.nio.charset.StandardCharsets.UTF_8)).startsWith("<form id=\"compendium\"")
                .doesNotContain("<html");
    }

    @Test
    void while_the_services_are_away_the_page_says_so_and_the_front_door_opens_nevertheless() {
        SERVICES.problem("/api/practices", 503, "{}");

        assertThat(browser().open("/practices").status()).isEqualTo(503);
        Page home = browser().open("/");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.html().select("form[role=search]")).hasSize(1);
    }

    private static Excerpt excerpt(String field, Language language, Part... parts) {
        return new Excerpt(field, language, List.of(parts));
    }

    @Test
    void what_was_searched_for_is_marked_in_the_reader_s_language_and_never_becomes_markup() {
        SERVICES.json("/api/practices", Published.json(Published.searched(null,
                excerpt("name", Language.FR, new Part("Banque", true), new Part(" alimentaire", false)),
                excerpt("purpose", Language.FR, new Part("La ", false), new Part("banque", true)),
                excerpt("purpose", Language.EN, new Part("<script>alert(1)</script> a ", false),
                        new Part("food <i>bank", true)))));

        var card = browser().open("/practices?q=banc").html().selectFirst("article");

        assertThat(card.selectFirst("h3").html()).doesNotContain("mark");
        assertThat(card.selectFirst(".practice-card__original mark").text()).isEqualTo("Banque");
        assertThat(card.selectFirst(".practice-card__summary").attr("lang")).isEqualTo("en");
        assertThat(card.selectFirst(".practice-card__summary").wholeText())
                .isEqualTo("<script>alert(1)</script> a food <i>bank");
        assertThat(card.selectFirst(".practice-card__summary mark").wholeText()).isEqualTo("food <i>bank");
        assertThat(card.select("script, i")).isEmpty();
    }

    @Test
    void words_that_stand_nowhere_are_told_with_what_was_looked_for_instead() {
        SERVICES.json("/api/practices", Published.json(Published.searched(null)));

        assertThat(browser().open("/practices?q=banc").html().select("#found .notice").text())
                .isEqualTo("No practice contains “<b>banc”. Results for: banque, banques");
    }

    @Test
    void a_suggestion_leads_to_the_same_choices_with_better_words() {
        SERVICES.json("/api/practices", Published.json(Published.searched("banque & <cie>")));

        var link = browser().open("/practices?q=banc&category=1&page=3").html().select("#found .notice a").first();

        assertThat(link.text()).isEqualTo("banque & <cie>");
        assertThat(link.attr("href")).isEqualTo("/practices?category=1&q=banque%20%26%20%3Ccie%3E");
    }
}
