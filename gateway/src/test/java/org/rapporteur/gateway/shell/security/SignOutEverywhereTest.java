package org.rapporteur.gateway.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.PageTest;
import org.rapporteur.gateway.support.StoryServices;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;

/** The provider says that somebody has signed out everywhere: their sessions here are over at once. */
class SignOutEverywhereTest extends PageTest {
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    private int told(String token) {
        return http().post().uri("/sign-out/back-channel").contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("logout_token", token)).exchange().returnResult(Void.class)
                .getStatus().value();
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.open("/about").html().selectFirst(".person-menu") != null;
    }

    @Test
    void every_session_of_the_person_is_over_and_nobody_elses() {
        Browser here = signedIn("greta");
        Browser there = signedIn("greta");
        Browser other = signedIn("otto");

        assertThat(told(IDENTITY.logoutToken("greta", "gateway", LOGOUT))).isEqualTo(200);

        assertThat(isSignedIn(here)).isFalse();
        assertThat(isSignedIn(there)).isFalse();
        assertThat(isSignedIn(other)).isTrue();
    }

    @Test
    void what_is_meant_for_somebody_else_or_says_something_else_ends_nothing() {
        Browser here = signedIn("hugo");

        assertThat(told(IDENTITY.logoutToken("hugo", "another", LOGOUT))).isEqualTo(400);
        assertThat(told(IDENTITY.logoutToken("hugo", "gateway", "urn:something"))).isEqualTo(400);
        assertThat(told("nonsense")).isEqualTo(400);
        assertThat(http().post().uri("/sign-out/back-channel").exchange().returnResult(Void.class).getStatus().value())
                .isEqualTo(400);
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void a_token_that_signs_somebody_in_signs_nobody_out() {
        Browser here = signedIn("ida");

        assertThat(told(IDENTITY.idTokenOf("ida"))).isEqualTo(400);
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void the_account_is_where_the_provider_keeps_it() {
        StoryServices.tell(SERVICES);

        assertThat(signedIn("anna").open("/account").html().select("#content a").eachAttr("href"))
                .containsExactly(IDENTITY.url() + "/account");
        assertThat(browser().post("/sign-out/back-channel", Map.of("logout_token", "x")).status()).isEqualTo(400);
    }
}
