package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.letters.KeptLetters;
import org.rapporteur.identity.letters.Letter;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;

/** A way back for who forgot the password, and for nobody else. */
class PasswordResetTest {
    private static final Pattern LINK = Pattern.compile("/identity/(reset\\?token=\\S+)");
    private static final String OLD = "an old password of mine";
    private static final String NEW = "a new password of mine";

    @TempDir
    static Path data;
    static Store store;
    static TestClock clock;
    static Provider provider;

    @BeforeAll
    static void start() {
        store = new Store(data);
        clock = new TestClock();
        provider = Provider.demo(store, data, clock);
    }

    @AfterAll
    static void stop() {
        provider.close();
        store.close();
    }

    private static String person(String name, String locale) {
        return provider.bean(IdentityUsers.class)
                .register(new NewUser(name, OLD, "A " + name, name + "@example.org", locale)).subject();
    }

    private static HttpResponse<String> ask(String name) throws Exception {
        var browser = provider.browser();
        var sent = browser.follow(browser.submit(browser.get("forgotten"), "forgotten", Map.of("username", name)));
        provider.catchUp();
        return sent;
    }

    private static List<Letter> letters(String name) {
        return provider.bean(KeptLetters.class).latest(100).stream()
                .filter(one -> one.to().equals(name + "@example.org")).toList();
    }

    private static String link(String name) {
        var found = LINK.matcher(letters(name).getFirst().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> choose(Browser browser, String link, String password) {
        return browser.submit(browser.get(link), "reset",
                Map.of("token", Browser.parameter(link, "token"), "replacement", password, "repeated", password));
    }

    @Test
    void a_link_by_letter_leads_to_a_new_password() throws Exception {
        person("rosa", "fr");
        ask("rosa");
        var letter = letters("rosa").getFirst();
        assertThat(letter.subject()).contains("choisissez un nouveau mot de passe");
        assertThat(letter.text()).contains("A rosa", "30 minutes", Provider.ISSUER + "/reset?token=");

        var browser = provider.browser();
        var done = choose(browser, link("rosa"), NEW);

        assertThat(browser.follow(done).body()).contains("Your password is changed.");
        assertThat(Browser.location(provider.journey().type("rosa", OLD))).endsWith("?problem");
        assertThat(provider.journey().tokens("rosa", NEW).has("id_token")).isTrue();
    }

    @Test
    void nobody_learns_who_has_an_account() throws Exception {
        person("pia", "en");
        var known = ask("pia@EXAMPLE.org");
        var unknown = ask("nobody@example.org");

        assertThat(known.body()).isEqualTo(unknown.body()).contains("If an account has this username or address");
        assertThat(letters("pia")).hasSize(1);
        assertThat(letters("nobody")).isEmpty();
    }

    @Test
    void a_link_is_good_once() throws Exception {
        person("once", "en");
        ask("once");
        var link = link("once");
        choose(provider.browser(), link, NEW);

        assertThat(provider.browser().get(link).statusCode()).isEqualTo(410);
        assertThat(provider.browser().speaking("fr").get(link).body()).contains("Demander un autre lien");
    }

    @Test
    void a_newer_link_ends_the_one_before() throws Exception {
        person("twice", "en");
        ask("twice");
        var first = link("twice");
        ask("twice");

        assertThat(provider.browser().get(first).statusCode()).isEqualTo(410);
        assertThat(provider.browser().get(link("twice")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_expires() throws Exception {
        person("late", "en");
        ask("late");
        var link = link("late");
        clock.advance(Duration.ofMinutes(31));

        assertThat(provider.browser().get(link).statusCode()).isEqualTo(410);
        var browser = provider.browser();
        var forced = browser.submit(browser.get("forgotten"), "reset", Map.of("token",
                Browser.parameter(link, "token"), "replacement", NEW, "repeated", NEW));
        assertThat(forced.statusCode()).isEqualTo(410);
        assertThat(provider.journey().tokens("late", OLD).has("id_token")).isTrue();
    }

    @Test
    void a_weak_password_is_refused_and_the_link_stays_good() throws Exception {
        person("weak", "en");
        ask("weak");
        var refused = choose(provider.browser(), link("weak"), "short");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at least 12 characters").doesNotContain("??");
        assertThat(provider.browser().get(link("weak")).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodys_letter_box_is_filled() throws Exception {
        person("busy", "en");
        for (int nth = 0; nth < 5; nth++) {
            ask("busy");
        }
        assertThat(letters("busy")).hasSize(3);
        clock.advance(Duration.ofMinutes(61));
        ask("busy");
        assertThat(letters("busy")).hasSize(4);
    }

    @Test
    void a_new_password_ends_what_the_old_one_opened_and_its_pause() throws Exception {
        person("thief", "en");
        var elsewhere = provider.journey();
        var tokens = elsewhere.tokens("thief", OLD);
        for (int nth = 0; nth < 5; nth++) {
            provider.journey().type("thief", "a guess");
        }
        ask("thief");
        choose(provider.browser(), link("thief"), NEW);

        assertThat(elsewhere.refresh(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
        assertThat(Browser.location(elsewhere.authorize(SignInJourney.authorizationRequest())))
                .isEqualTo("/identity/login");
        assertThat(provider.journey().tokens("thief", NEW).has("id_token")).isTrue();
    }

    @Test
    void whoever_is_disabled_gets_no_letter() throws Exception {
        provider.bean(IdentityUsers.class).setEnabled(person("gone", "en"), false);
        ask("gone");

        assertThat(letters("gone")).isEmpty();
    }

    @Test
    void the_letters_of_a_demo_can_be_read_by_whoever_plays_it() throws Exception {
        person("shown", "en");
        ask("shown");

        assertThat(provider.browser().get("letters").body()).contains("Rapporteur: choose a new password",
                "shown@example.org");
    }
}
