package org.rapporteur.gateway.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class SignInTest extends PageTest {
    @Test
    void a_page_for_members_asks_to_sign_in_and_then_shows_itself() {
        IDENTITY.signsIn("anna");

        Page page = browser().open("/sample/write");

        assertThat(page.address().getPath()).isEqualTo("/sample/write");
        assertThat(page.html().selectFirst(".person-menu summary").text()).contains("anna");
    }

    @Test
    void an_icon_that_is_fetched_meanwhile_leaves_the_page_that_was_asked_for_remembered() {
        String asked = Base64.getEncoder().encodeToString("/sample/write".getBytes(StandardCharsets.UTF_8));

        http().get().uri("/favicon.svg").accept(MediaType.TEXT_HTML).cookie("REDIRECT_URI", asked).exchange()
                .expectStatus().isOk().expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
    }

    @Test
    void reading_sets_no_cookie() {
        Browser browser = browser();

        browser.open("/about");

        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void a_form_without_its_guard_is_refused() {
        Browser browser = signedIn("anna");

        Page refused = browser.post("/sample/write", Map.of("text", "forged"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(SERVICES.last("/api/commands/Write")).isNull();
    }

    @Test
    void signing_in_renews_the_session_cookie_and_hides_it_from_scripts() {
        http().get().uri("/oauth2/authorization/rapporteur").exchange().expectStatus().isFound().expectHeader()
                .value(HttpHeaders.SET_COOKIE, cookie -> assertThat(cookie).startsWith("RAPPORTEUR_SESSION=")
                        .containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
        Browser browser = browser();
        browser.open("/about");
        String before = signedIn("anna").cookies().get("RAPPORTEUR_SESSION");

        assertThat(signedIn("anna").cookies().get("RAPPORTEUR_SESSION")).isNotEqualTo(before);
    }

    @RepeatedTest(15)
    void what_follows_a_sign_in_on_the_same_connection_is_answered_at_once() {
        assertThat(signedIn("anna").open("/sample/write").status()).isEqualTo(200);
    }

    @Test
    void a_program_s_token_is_relayed_as_it_is_and_needs_no_guard() {
        SERVICES.json("/api/commands/Write", "{\"position\":1,\"ids\":{}}");

        http().post().uri("/api/commands/Write").header(HttpHeaders.AUTHORIZATION, "Bearer of-a-program")
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus().isOk();

        assertThat(SERVICES.last("/api/commands/Write").headers()).containsEntry("authorization",
                "Bearer of-a-program");
    }

    @Test
    void a_browser_s_session_stands_for_its_token_at_the_interface() {
        SERVICES.json("/api/me", "{}");

        signedIn("anna").open("/api/me");

        assertThat(SERVICES.last("/api/me").headers()).containsEntry("authorization", "Bearer token-of-anna")
                .doesNotContainKey("cookie");
    }

    @Test
    void who_signs_in_is_written_to_in_the_language_of_the_account_from_then_on() {
        signedIn("anna");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> SERVICES.last("PUT", "/api/mail/account-language") != null);
        assertThat(SERVICES.last("PUT", "/api/mail/account-language").headers()).containsEntry("authorization",
                "Bearer token-of-anna");
    }

    /** The browser of these tests waits for five seconds at most. */
    @Test
    void nobody_who_signs_in_waits_for_those_who_write_mails() {
        SERVICES.silent("/api/mail/account-language");
        IDENTITY.signsIn("anna");

        assertThat(browser().open("/sample/write").status()).isEqualTo(200);
    }

    @Test
    void the_sign_in_provider_is_reached_through_the_gateway() {
        assertThat(browser().open("/identity/login").html().text()).isEqualTo("the door");
    }
}
