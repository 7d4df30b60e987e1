package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;

/** The pages: languages, headers, the demo's list, the change of a password. */
class PagesTest {
    private static final String OLD = "an old password of mine";
    private static final String NEW = "a new password of mine";

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
    void the_browser_chooses_the_language_and_english_stands_in_for_others() {
        assertThat(provider.browser().speaking("fr-CH, de;q=0.9").get("login").body()).contains("<html lang=\"fr\">")
                .contains("Se connecter");
        assertThat(provider.browser().speaking("de").get("login").body()).contains("<html lang=\"en\">");
        assertThat(provider.browser().speaking("not a, language;;").get("login").statusCode()).isEqualTo(200);
    }

    @Test
    void the_platform_hands_its_language_on_and_the_person_may_change_it() {
        var journey = provider.journey();
        var request = SignInJourney.authorizationRequest();
        request.put("ui_locales", "de fr");
        var page = journey.browser().follow(journey.authorize(request));
        assertThat(page.body()).contains("<html lang=\"fr\">").contains("href=\"?ui_locales=en\"");
        var english = journey.browser().get("login?ui_locales=en");
        assertThat(english.body()).contains("<html lang=\"en\">");
        var resumed = journey.browser().submit(english, "login", Map.of("username", "amina", "password", "amina-demo"));
        journey.browser().follow(resumed);
        assertThat(journey.browser().speaking("fr").get("signed-out").body()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "signed-out", "sign-out", "nowhere"})
    void every_page_is_guarded_and_needs_no_script(String path) {
        var page = provider.browser().get(path);
        assertThat(page.body()).contains("</html>").doesNotContain("<script").doesNotContain("<style")
                .doesNotContain("style=").doesNotContain("onclick").doesNotContain("??");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'; ").contains("frame-ancestors 'none'")
                .endsWith("form-action 'self' http://127.0.0.1:8080");
        assertThat(page.headers().map()).containsEntry("X-Frame-Options", List.of("DENY"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"));
    }

    @Test
    void the_session_cookie_is_its_own_and_out_of_reach_of_scripts() {
        assertThat(provider.browser().get("login").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("RAPPORTEUR_IDENTITY=").contains("HttpOnly")
                        .contains("SameSite=Lax").contains("Path=/identity"));
    }

    @Test
    void the_style_sheet_is_served() {
        var sheet = provider.browser().get("css/identity.css");
        assertThat(sheet.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/css"));
    }

    @Test
    void the_people_of_the_demo_are_shown_with_their_passwords_and_a_form_of_their_own() {
        var page = provider.browser().speaking("fr").get("login");
        assertThat(page.body()).contains("Les personnages de la démonstration").contains("Tient le secrétariat")
                .contains("<code>amina</code>").contains("<code>amina-demo</code>")
                .contains("name=\"password\" value=\"amina-demo\"").contains("Se connecter comme Amina Leroux");
    }

    @Test
    void a_form_older_than_its_session_starts_again() {
        var browser = provider.browser();
        var refused = browser.post("login", Map.of("username", "amina", "password", "amina-demo"));
        assertThat(browser.follow(refused).body()).contains("This page was open for too long");
    }

    @Test
    void an_address_that_does_not_exist_says_so() {
        var page = provider.browser().speaking("fr").get("nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Il n’y a pas de page à cette adresse").contains("<html lang=\"fr\">");
    }

    @Test
    void whoever_signs_in_without_having_been_sent_goes_to_the_platform() {
        var browser = provider.browser();
        var in = browser.submit(browser.get("login"), "login", Map.of("username", "amina", "password", "amina-demo"));
        assertThat(Browser.location(in)).isEqualTo(Provider.HOME);
    }

    @Test
    void a_changed_password_replaces_the_old_one_and_ends_other_sessions() {
        var name = register("lea");
        var elsewhere = provider.journey();
        var tokens = elsewhere.tokens(name, OLD);
        var here = signedIn(name);
        var changed = change(here, OLD, NEW, NEW);
        assertThat(here.follow(changed).body()).contains("Your password is changed.");
        assertThat(elsewhere.browser().get("account/password").statusCode()).isEqualTo(302);
        assertThat(elsewhere.refresh(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
        assertThat(Browser.location(provider.journey().type(name, OLD))).endsWith("?problem");
        assertThat(provider.journey().tokens(name, NEW).has("id_token")).isTrue();
    }

    @Test
    void a_password_that_breaks_a_rule_is_refused_with_the_rule() {
        var name = register("tomas");
        var browser = signedIn(name);
        assertThat(change(browser, OLD, "short", "short").body()).contains("at least 12 characters");
        assertThat(change(browser, OLD, "é".repeat(40), "é".repeat(40)).body()).contains("Choose a shorter password");
        assertThat(change(browser, OLD, name + "@example.org", name + "@example.org").body())
                .contains("other than your name");
        assertThat(change(browser, OLD, OLD, OLD).body()).contains("other than your current one");
        assertThat(change(browser, OLD, NEW, NEW + "!").body()).contains("The two new passwords differ");
        var wrong = change(browser, "not " + OLD, NEW, NEW);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not your current password").contains("aria-invalid=\"true\"");
        assertThat(provider.journey().tokens(name, OLD).has("id_token")).isTrue();
    }

    @Test
    void the_password_page_is_for_people_who_are_signed_in() {
        assertThat(Browser.location(provider.browser().get("account/password"))).isEqualTo("/identity/login");
    }

    private static String register(String name) {
        provider.bean(IdentityUsers.class)
                .register(new NewUser(name, OLD, "A " + name, name + "@example.org", "en"));
        return name;
    }

    private static Browser signedIn(String name) {
        var browser = provider.browser();
        browser.get("account/password");
        var in = browser.submit(browser.get("login"), "login", Map.of("username", name, "password", OLD));
        assertThat(Browser.location(in)).isEqualTo("/identity/account/password");
        return browser;
    }

    private static HttpResponse<String> change(Browser browser, String current, String replacement, String repeated) {
        return browser.submit(browser.get("account/password"), "account/password",
                Map.of("current", current, "replacement", replacement, "repeated", repeated));
    }
}
