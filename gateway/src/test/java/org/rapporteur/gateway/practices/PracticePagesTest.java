package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;

class PracticePagesTest extends PageTest {
    private static final String PATH = "/practices/" + Published.ID;

    @BeforeEach
    void one_practice_is_published() {
        SERVICES.json("/api" + PATH, Published.json(Published.page()));
        SERVICES.json("/api" + PATH + "/transfers", Published.json(Published.transfers()));
        SERVICES.json("/api" + PATH + "/transferability",
                Published.json(new Transferability(41, new PracticeId(Published.ID), null, false)));
    }

    @Test
    void a_practice_is_read_in_the_reader_s_language_where_there_is_a_translation() {
        Page page = browser().open(PATH);

        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Food bank");
        assertThat(page.html().selectFirst("h1").attr("lang")).isEqualTo("en");
        assertThat(page.html().selectFirst("#purpose p").text()).isEqualTo("Give what is needed.");
        assertThat(page.html().selectFirst("#partners ul").attr("lang")).isEqualTo("fr");
    }

    @Test
    void the_original_is_marked_and_one_click_away() {
        Page page = browser().open(PATH + "?text=fr");

        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Banque alimentaire");
        assertThat(page.html().selectFirst(".languages [aria-current]").text()).isEqualTo("Français original");
        assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_translation_that_is_older_than_its_original_says_so() {
        assertThat(browser().open(PATH).html().selectFirst(".languages").text()).contains("revised after");
        assertThat(browser().open(PATH + "?text=fr").html().selectFirst(".languages").text())
                .doesNotContain("revised after");
    }

    @Test
    void answers_come_first_and_what_has_none_stands_folded_together_with_its_reasons() {
        Document html = browser().open(PATH).html();

        assertThat(html.select(".said").eachAttr("id")).containsExactly("purpose", "partners", "duration",
                "contactWebPage");
        assertThat(html.select("#unanswered summary").eachText()).containsExactly(
                "Not provided: Context · Target groups", "Too early to say: Impact");
        assertThat(html.select("#unanswered details[open]")).isEmpty();
    }

    @Test
    void a_reason_is_read_in_the_reader_s_language_where_it_was_translated_and_else_marked() {
        Document html = browser().open(PATH).html();

        assertThat(html.selectFirst("#context dd").text()).isEqualTo("Not in the table.");
        assertThat(html.selectFirst("#context dd").attr("lang")).isEqualTo("en");
        assertThat(html.selectFirst("#targetGroups dd").text()).isEqualTo("À préciser.");
        assertThat(html.selectFirst("#targetGroups dd").attr("lang")).isEqualTo("fr");
        assertThat(browser().open(PATH + "?text=fr").html().selectFirst("#context dd").text())
                .isEqualTo("Absent du tableau.");
    }

    @Test
    void a_domain_in_own_words_is_in_the_language_of_its_practice() {
        var own = browser().open(PATH).html().selectFirst(".practice-facts span[lang=fr]");

        assertThat(own.wholeText()).isEqualTo("L’accès aux droits\u00a0: pour tous");
    }

    @Test
    void how_it_may_be_reused_stands_beside_it() {
        assertThat(browser().open(PATH).html().selectFirst(".practice-facts").text())
                .contains("Reuse May be reused freely if the respondent and this address are named.");
    }

    @Test
    void a_missing_answer_gives_its_status_and_reason() {
        assertThat(browser().open(PATH).html().selectFirst("#unanswered").text()).contains("Too early to say:",
                "La première année court encore.");
    }

    @Test
    void dates_are_as_precise_as_they_are_known() {
        assertThat(browser().open(PATH).html().selectFirst("#duration").text())
                .contains("Since March 2014, no end foreseen");
        assertThat(browser().speaking("fr").open(PATH).html().selectFirst("#duration").text())
                .contains("Depuis mars 2014, sans fin prévue");
    }

    @Test
    void only_an_address_of_the_web_becomes_a_link() {
        Page page = browser().open(PATH);

        assertThat(page.html().select("#contactWebPage a")).isEmpty();
        assertThat(page.html().selectFirst("#contactWebPage").text()).contains("javascript:alert(1)");
    }

    @Test
    void a_practice_is_cited_with_its_address_and_revision() {
        Page page = browser().open(PATH + "/cite");

        assertThat(page.html().selectFirst("blockquote").text()).startsWith("Flanders: “Food bank”, in: The 2017 call")
                .contains("30 November 2017, revision 2").endsWith(PATH);
    }

    @Test
    void a_practice_that_is_not_public_is_not_there() {
        SERVICES.problem("/api" + PATH, 404, "{}");
        SERVICES.problem("/api" + PATH + "/notice", 404, "{}");

        assertThat(browser().open(PATH).status()).isEqualTo(404);
    }

    @Test
    void practices_respondents_and_assignments_are_counted_apart() {
        SERVICES.json("/api/statistics", Published.json(Published.statistics()));

        Page page = browser().open("/statistics");

        assertThat(page.html().select(".figure__number").eachText()).containsExactly("70", "30", "91");
        assertThat(page.html().select("table caption")).hasSize(3);
        assertThat(page.html().selectFirst("table tbody tr:last-child").text()).isEqualTo("Uncategorised 2");
        assertThat(page.html().selectFirst("tbody a").attr("href")).isEqualTo("/practices?category=1");
    }

    @Test
    void the_address_of_what_is_under_review_again_says_so() {
        SERVICES.problem("/api" + PATH, 404, "{}");
        StoryServices.answer(SERVICES, "/api" + PATH + "/notice", Story.notice(PracticeStatus.UNDER_REVIEW));

        Page page = browser().speaking("fr").open(PATH);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("De nouveau en examen");
        assertThat(page.html().select("main").text()).contains("30 juin 2017");
    }

    @Test
    void the_address_of_what_was_withdrawn_is_gone_and_says_so() {
        SERVICES.problem("/api" + PATH, 404, "{}");
        StoryServices.answer(SERVICES, "/api" + PATH + "/notice", Story.notice(PracticeStatus.WITHDRAWN));

        Page page = browser().open(PATH);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Withdrawn");
    }
}
