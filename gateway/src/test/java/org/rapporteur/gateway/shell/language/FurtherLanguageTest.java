package org.rapporteur.gateway.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.gateway.support.VersionStory;
import org.rapporteur.gateway.support.WorkingPagesTest;
import org.springframework.test.context.TestPropertySource;

/** A third language with three words of its own, in a folder beside the program. */
@TestPropertySource(properties = {"rapporteur.languages=en,fr,de", "rapporteur.texts=src/test/resources/texts"})
class FurtherLanguageTest extends FormTest {
    @BeforeEach
    void one_practice_is_published() {
        SERVICES.json("/api/practices", Published.json(Published.practices(1)));
    }

    @Test
    void the_switch_offers_each_other_language_by_its_own_name_and_keeps_the_address() {
        Page page = browser().open("/about?q=logement+social&page=2");

        var links = page.html().select("header a.language");
        assertThat(links.eachText()).containsExactly("Français", "Deutsch");
        assertThat(links.eachAttr("lang")).containsExactly("fr", "de");
        assertThat(links.eachAttr("hreflang")).containsExactly("fr", "de");
        assertThat(links.eachAttr("href")).containsExactly("/about?q=logement+social&page=2&lang=fr",
                "/about?q=logement+social&page=2&lang=de");
    }

    @Test
    void a_choice_is_remembered() {
        var browser = browser();

        assertThat(browser.open("/about?lang=de").address().toString()).endsWith("/about");
        Page next = browser.open("/glossary");

        assertThat(next.html().selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(next.html().select("header a.language").eachText()).containsExactly("English", "Français");
    }

    @Test
    void words_that_are_there_are_used_and_what_is_missing_is_said_in_english_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            Page page = browser().speaking("de-AT,fr;q=0.5").open("/practices");

            assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo("de");
            assertThat(page.html().selectFirst("a.skip-link").text()).isEqualTo("Zum Inhalt");
            assertThat(page.html().selectFirst("header .button").text()).isEqualTo("Anmelden");
            assertThat(page.html().selectFirst("h2.results__count").text()).isEqualTo("1 Praxisbeispiel");
            assertThat(page.html().select(".main-nav a").eachText()).contains("Good practices", "Statistics");
            assertThat(page.html().text()).doesNotContain("??");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void titles_names_and_terms_are_english_and_marked_as_such() {
        Page page = browser().speaking("de").open("/practices");
        assertThat(page.html().selectFirst("label[for=category-0]").outerHtml())
                .contains("lang=\"en\"", "Assistance to families");
        assertThat(page.html().selectFirst("label[for=category-1]").hasAttr("lang")).isFalse();

        var title = signedIn("anahit").speaking("de").open(GROUP).html().selectFirst("h1");
        assertThat(title.attr("lang")).isEqualTo("en");
    }

    @Test
    void names_above_a_heading_and_titles_in_one_are_marked_too() {
        var browser = signedIn("anahit").speaking("de");
        String draft = "/version-drafts/" + VersionStory.FORM;
        String mandate = "/mandates/" + MandateStory.MANDATE;

        assertThat(List.of(GROUP + "/trail", CALL + "/trail", "/activities/" + MandateStory.ACTIVITY + "/trail",
                GROUP + "/mail", mandate + "/terms", "/reviews/" + MandateStory.REVIEW + "/print",
                mandate + "/outputs/new?activity=" + MandateStory.ACTIVITY)).allSatisfy(
                        address -> assertThat(english(browser.open(address), ".kicker")).isTrue());
        assertThat(List.of(draft, draft + "/preview", draft + "/fields/why")).allSatisfy(
                address -> assertThat(english(browser.open(address), "h1")).isTrue());
        assertThat(english(browser.open(mandate + "/trail"), ".kicker")).isFalse();
        assertThat(english(browser.open(draft + "/sections/later/new"), "h1")).isFalse();
    }

    private static boolean english(Page page, String part) {
        return page.html().selectFirst(part).attr("lang").equals("en");
    }

    @Test
    void in_the_official_languages_nothing_is_marked_that_is_in_the_page_s_own() {
        assertThat(signedIn("anahit").open(GROUP).html().selectFirst("h1").hasAttr("lang")).isFalse();
        assertThat(signedIn("anahit").speaking("fr").open(GROUP).html().selectFirst("h1").hasAttr("lang")).isFalse();
    }

    @Test
    void a_glossary_that_nobody_has_translated_is_the_english_one_and_marked() {
        Page page = browser().speaking("de").open("/glossary");

        assertThat(page.html().select("section.glossary")).isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.attr("lang")).isEqualTo("en"));
        assertThat(page.html().selectFirst(".glossary__other").attr("lang")).isEqualTo("fr");
    }

    @Test
    void mails_may_be_wanted_in_it() {
        Page page = signedIn("anahit").open("/mail/preferences");

        assertThat(page.html().select("select[name=language] option:not([value=''])").eachText())
                .containsExactly("English", "Français", "Deutsch");
        assertThat(page.html().select("select[name=language] option[selected]").eachAttr("value"))
                .containsExactly("fr");
    }

    @Test
    void every_page_on_which_people_work_opens_in_it() {
        var browser = signedIn("anahit").speaking("de");

        assertThat(WorkingPagesTest.addresses()).allSatisfy(address -> {
            Page page = browser.open(address);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().text()).doesNotContain("??");
        });
    }
}
