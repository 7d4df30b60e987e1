package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.users.IdentityUsers;

/** The code flow over HTTP, as the gateway and a browser walk it. */
class SignInTest {
    @TempDir
    static Path data;
    static Store store;
    static Provider provider;

    @BeforeAll
    static void start() {
        store = new Store(data);
        provider = Provider.demo(store, data);
    }

    @AfterAll
    static void stop() {
        provider.close();
        store.close();
    }

    @Test
    void a_person_signs_in_and_the_tokens_say_who_it_is() {
        var journey = provider.journey();
        var tokens = journey.tokens("amina", "amina-demo");
        var subject = provider.bean(IdentityUsers.class).byUsername("amina").orElseThrow().subject();

        var id = journey.verify(tokens.get("id_token").asString());
        assertThat(id.getClaims()).containsEntry("iss", Provider.ISSUER).containsEntry("sub", subject)
                .containsEntry("name", "Amina Leroux").containsEntry("email", "amina@example.org")
                .containsEntry("locale", "fr").containsEntry("preferred_username", "amina")
                .containsEntry("nonce", "a-nonce").containsEntry("aud", List.of("gateway"));
        var access = journey.verify(tokens.get("access_token").asString());
        assertThat(access.getClaims()).containsEntry("aud", List.of("rapporteur")).containsEntry("client_id",
                "gateway");
        assertThat(access.getSubject()).isEqualTo(subject).isNotEqualTo("amina");
        assertThat(access.getClaimAsStringList("scope")).containsExactlyInAnyOrder("openid", "profile", "email", "api");
        assertThat(access.getClaims()).doesNotContainKey("rapporteur_bootstrap");
    }

    @Test
    void userinfo_tells_the_same() {
        var journey = provider.journey();
        var tokens = journey.tokens("amina", "amina-demo");
        var info = SignInJourney.json(journey.browser().get("userinfo", tokens.get("access_token").asString()));
        assertThat(info.get("email").asString()).isEqualTo("amina@example.org");
        assertThat(info.get("preferred_username").asString()).isEqualTo("amina");
        assertThat(info.get("locale").asString()).isEqualTo("fr");
    }

    @Test
    void the_second_sign_in_of_a_session_asks_nothing() {
        var journey = provider.journey();
        journey.tokens("amina", "amina-demo");
        var back = journey.authorize(SignInJourney.authorizationRequest());
        assertThat(Browser.location(back)).startsWith(SignInJourney.CALLBACK + "?code=");
    }

    @Test
    void redirects_never_name_the_address_behind_the_gateway() {
        var journey = provider.journey();
        var toLogin = journey.authorize(SignInJourney.authorizationRequest());
        assertThat(Browser.location(toLogin)).isEqualTo("/identity/login");
        var resumed = journey.type("amina", "amina-demo");
        assertThat(Browser.location(resumed)).startsWith("/identity/oauth2/authorize?");
        assertThat(journey.browser().get(".well-known/openid-configuration").body())
                .doesNotContain(String.valueOf(provider.port()));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_refused_in_the_same_words() {
        var wrong = failure("amina", "not-the-password");
        var unknown = failure("nobody-here", "not-the-password");
        assertThat(wrong).contains("Name or password is wrong.").contains("role=\"alert\"");
        assertThat(unknown.replace("nobody-here", "amina")).isEqualTo(wrong);
        provider.journey().tokens("amina", "amina-demo");
    }

    private static String failure(String username, String password) {
        var journey = provider.journey();
        var refused = journey.type(username, password);
        assertThat(Browser.location(refused)).isEqualTo("/identity/login?problem");
        return journey.browser().follow(refused).body().replaceAll("value=\"[^\"]{60,}\"", "");
    }

    @Test
    void a_request_without_a_proof_key_is_refused() {
        var request = SignInJourney.authorizationRequest();
        request.remove("code_challenge");
        request.remove("code_challenge_method");
        var refused = provider.journey().authorize(request);
        assertThat(Browser.location(refused)).startsWith(SignInJourney.CALLBACK).contains("error=invalid_request");
    }

    @Test
    void a_code_without_its_verifier_is_worth_nothing() {
        var journey = provider.journey();
        var back = journey.browser().follow(journey.type("amina", "amina-demo"));
        var code = Browser.parameter(Browser.location(back), "code");
        var refused = journey.token("gateway", Provider.GATEWAY_SECRET, Map.of("grant_type", "authorization_code",
                "code", code, "redirect_uri", SignInJourney.CALLBACK, "code_verifier", "x".repeat(43)));
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void a_redirect_uri_that_is_not_registered_gets_an_error_page_and_no_redirect() {
        var request = SignInJourney.authorizationRequest();
        request.put("redirect_uri", "https://elsewhere.example/callback");
        var refused = provider.journey().authorize(request);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("This did not work").doesNotContain("elsewhere");
    }

    @Test
    void a_refresh_token_works_once() {
        var journey = provider.journey();
        var first = journey.tokens("amina", "amina-demo").get("refresh_token").asString();
        var renewed = SignInJourney.json(journey.refresh(first));
        assertThat(renewed.get("refresh_token").asString()).isNotEqualTo(first);
        assertThat(journey.verify(renewed.get("access_token").asString()).getClaimAsString("name"))
                .isEqualTo("Amina Leroux");
        assertThat(journey.refresh(first).statusCode()).isEqualTo(400);
    }

    @Test
    void whoever_is_disabled_gets_no_more_tokens() {
        var users = provider.bean(IdentityUsers.class);
        var journey = provider.journey();
        var refresh = journey.tokens("amina", "amina-demo").get("refresh_token").asString();
        var subject = users.byUsername("amina").orElseThrow().subject();
        users.setEnabled(subject, false);
        var refused = journey.refresh(refresh);
        users.setEnabled(subject, true);
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void a_script_acts_for_itself_with_its_secret() {
        var journey = provider.journey();
        var granted = journey.token("api", Provider.API_SECRET,
                Map.of("grant_type", "client_credentials", "scope", "api"));
        var token = journey.verify(SignInJourney.json(granted).get("access_token").asString());
        assertThat(token.getSubject()).isEqualTo("api");
        assertThat(token.getClaimAsStringList("scope")).containsExactly("api");
    }

    @Test
    void a_wrong_secret_and_a_foreign_scope_are_refused() {
        var journey = provider.journey();
        assertThat(journey.token("api", "wrong", Map.of("grant_type", "client_credentials")).statusCode())
                .isEqualTo(401);
        assertThat(
                journey.token("api", Provider.API_SECRET, Map.of("grant_type", "client_credentials", "scope", "demo"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_client_without_a_secret_does_not_exist() {
        assertThat(provider.journey().token("demo", "", Map.of("grant_type", "client_credentials")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void signing_out_at_the_platform_signs_out_here_and_goes_home() {
        var journey = provider.journey();
        var tokens = journey.tokens("amina", "amina-demo");
        var out = journey.browser().get("connect/logout?" + Browser.encode(Map.of("id_token_hint",
                tokens.get("id_token").asString(), "post_logout_redirect_uri", Provider.HOME)));
        assertThat(Browser.location(out)).isEqualTo(Provider.HOME);
        assertThat(Browser.location(journey.authorize(SignInJourney.authorizationRequest())))
                .isEqualTo("/identity/login");
        assertThat(journey.refresh(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
    }

    @Test
    void a_sign_out_that_proves_nothing_is_confirmed_by_the_person() {
        var journey = provider.journey();
        journey.tokens("amina", "amina-demo");
        var asked = journey.browser().follow(journey.browser().get("connect/logout?id_token_hint=nonsense"));
        assertThat(asked.body()).contains("Sign out?");
        var out = journey.browser().submit(asked, "sign-out", Map.of());
        assertThat(journey.browser().follow(out).body()).contains("You are signed out");
        assertThat(Browser.location(journey.authorize(SignInJourney.authorizationRequest())))
                .isEqualTo("/identity/login");
    }
}
