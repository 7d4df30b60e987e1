package org.rapporteur.gateway.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;
import org.springframework.http.MediaType;

class ErrorPagesTest extends PageTest {
    @Test
    void an_address_that_is_no_page_says_so_instead_of_asking_to_sign_in() {
        Page page = browser().open("/no-such-page");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("This page does not exist");
        assertThat(page.html().text()).contains(page.header("X-Correlation-Id"));
    }

    @Test
    void errors_speak_french() {
        Page page = browser().speaking("fr-BE").open("/no-such-page");

        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 500, 503})
    void what_a_service_cannot_do_becomes_a_page_of_that_status(int status) {
        SERVICES.problem("/api/commands/Write", status, "{}");
        Browser browser = signedIn("anna");

        Page page = browser.send(browser.open("/sample/write"), Map.of("text", "a"));

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.html().selectFirst(".kicker").text()).isEqualTo("Error " + status);
    }

    @Test
    void a_refusal_brings_the_form_back_with_the_sentence_at_its_field() {
        SERVICES.problem("/api/commands/Write", 400, """
                {"type":"/problems/invalid","title":"Invalid","status":400,"detail":"Look at the fields",
                 "fields":[{"field":"text","rule":"too.long","message":"At most 300 characters."}]}""");
        Browser browser = signedIn("anna");

        Page page = browser.send(browser.open("/sample/write"), Map.of("text", "much too long"));

        assertThat(page.html().selectFirst("#problems a").attr("href")).isEqualTo("#text");
        assertThat(page.html().selectFirst("#text-error").text()).contains("At most 300 characters.");
        assertThat(page.html().selectFirst("#text").attr("aria-describedby")).contains("text-error");
        assertThat(page.html().selectFirst("#text").val()).isEqualTo("much too long");
    }

    @Test
    void programs_get_a_problem_in_their_language() {
        http().post().uri("/api/nowhere").header("Accept-Language", "fr").contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}").exchange().expectStatus().isNotFound();
        http().get().uri("/actuator/nothing").exchange().expectStatus().isNotFound().expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON).expectBody()
                .jsonPath("$.correlationId").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,This is too large,the text of a form 2 MB",
        "fr,C’est trop volumineux,le texte d’un formulaire 2 Mo"})
    void a_form_that_is_too_long_is_told_with_the_limit_in_the_reader_s_language(String language, String title,
            String limit) {
        Browser anna = signedIn("anna").speaking(language);

        Page refused = anna.post("/sample/write", Map.of("text", "x".repeat(2 * 1024 * 1024 + 1)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.html().selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(refused.html().selectFirst("h1").text()).isEqualTo(title);
        assertThat(refused.html().selectFirst(".lead").text().replaceAll("\\p{Z}", " ")).contains(limit);
        assertThat(SERVICES.last("/api/commands/Write")).isNull();
    }

    @Test
    void a_form_that_just_fits_is_no_failure() {
        Browser anna = signedIn("anna");

        Page guarded = anna.post("/sample/write", Map.of("text", "x".repeat(2 * 1024 * 1024 - 100)));

        assertThat(guarded.status()).isEqualTo(403);
    }
}
