package org.rapporteur.gateway.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;

class FrameTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/about", "/accessibility", "/privacy", "/glossary", "/developers"})
    void every_page_stands_in_the_same_frame(String path) {
        Page page = browser().open(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("h1")).hasSize(1);
        assertThat(page.html().selectFirst("body > a.skip-link").attr("href")).isEqualTo("#main");
        assertThat(page.html().select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(page.response().body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void pages_may_load_from_here_only() {
        Page page = browser().open("/about");

        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self';").doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void styles_and_scripts_are_there_and_kept_for_a_year() {
        Browser browser = browser();

        var loaded = browser.open("/about").html().select("link[rel=stylesheet], script[src], header img");

        assertThat(loaded).hasSizeGreaterThan(5).allSatisfy(one -> {
            Page file = browser.open(one.hasAttr("href") ? one.attr("href") : one.attr("src"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).contains("max-age=31536000", "immutable");
        });
    }

    @Test
    void the_language_is_the_browser_s_until_the_reader_chooses() {
        Browser browser = browser().speaking("fr-BE,fr;q=0.9,en;q=0.5");

        assertThat(browser.open("/glossary").html().selectFirst("html").attr("lang")).isEqualTo("fr");
        Page chosen = browser.open("/glossary?lang=en");

        assertThat(chosen.address().toString()).endsWith("/glossary");
        assertThat(chosen.html().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(browser.open("/about").html().selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_language_that_we_do_not_speak_is_answered_in_english() {
        assertThat(browser().speaking("de").open("/about").html().selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void the_switch_keeps_the_question_that_the_page_answers() {
        Page page = browser().open("/about?q=logement+social&page=2");

        assertThat(page.html().selectFirst("a.language").attr("href"))
                .isEqualTo("/about?q=logement+social&page=2&lang=fr");
    }

    @Test
    void a_correlation_id_is_kept_passed_on_and_given_back() {
        SERVICES.json("/api/practices", "{}");

        http().get().uri("/api/practices").header("X-Correlation-Id", "walk-of-one-command").exchange().expectHeader()
                .valueEquals("X-Correlation-Id", "walk-of-one-command");

        assertThat(SERVICES.last("/api/practices").headers()).containsEntry("x-correlation-id",
                "walk-of-one-command");
    }

    @Test
    void the_gateway_is_well_only_when_its_services_are() {
        http().get().uri("/actuator/health").exchange().expectStatus().isOk();

        SERVICES.problem("/actuator/health", 503, "{}");

        http().get().uri("/actuator/health").exchange().expectStatus().isEqualTo(503);
    }
}
