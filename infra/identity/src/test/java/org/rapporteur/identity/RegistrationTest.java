package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.identity.users.IdentityUsers;

/** An account is for whom the platform invited: one for each invitation. */
class RegistrationTest {
    private static final String PASSWORD = "a fine long password";

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

    private static String ticket(String invitation) {
        return Tickets.of(invitation, Instant.now().plusSeconds(60));
    }

    private static Map<String, String> account(String username) {
        return Map.of("name", "Vesna Koritnik", "username", username, "email", username + "@example.org", "locale",
                "fr", "replacement", PASSWORD, "repeated", PASSWORD);
    }

    private static HttpResponse<String> register(Browser browser, String ticket, Map<String, String> account) {
        var fields = new HashMap<>(account);
        fields.put("ticket", ticket);
        return browser.submit(browser.get("forgotten"), "register", fields);
    }

    @Test
    void who_was_invited_makes_an_account_is_signed_in_and_goes_on_to_accept() {
        var journey = provider.journey();

        var done = register(journey.browser(), ticket("one"), account("vesna"));

        assertThat(Browser.location(done)).isEqualTo(Provider.HOME + "invitations/one/accept?code=c");
        var user = provider.bean(IdentityUsers.class).byUsername("VESNA").orElseThrow();
        assertThat(user).extracting("name", "email", "locale", "enabled", "administrator")
                .containsExactly("Vesna Koritnik", "vesna@example.org", "fr", true, false);
        assertThat(Browser.location(journey.authorize(SignInJourney.authorizationRequest())))
                .startsWith(SignInJourney.CALLBACK + "?code=");
    }

    @Test
    void one_signs_in_by_username_or_by_address() {
        register(provider.browser(), ticket("two"), account("luka"));

        assertThat(provider.journey().tokens("luka", PASSWORD).has("id_token")).isTrue();
        assertThat(provider.journey().tokens("Luka@example.org", PASSWORD).has("id_token")).isTrue();
    }

    @Test
    void an_invitation_makes_one_account() {
        register(provider.browser(), ticket("three"), account("mina"));

        assertThat(provider.browser().get("register?ticket=" + ticket("three")).statusCode()).isEqualTo(410);
        assertThat(register(provider.browser(), ticket("three"), account("other")).statusCode()).isEqualTo(410);
        assertThat(provider.bean(IdentityUsers.class).byUsername("other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x.y", ".", "!!.!!", "cmVnaXN0cmF0aW9uLzE.eA"})
    void nothing_but_a_ticket_of_the_platform_opens_the_page(String ticket) {
        assertThat(provider.browser().get("register?ticket=" + ticket).statusCode()).isEqualTo(410);
    }

    @Test
    void a_forged_or_expired_ticket_makes_no_account() {
        var forged = Tickets.of("four", Instant.now().plusSeconds(60), "another secret");
        var late = Tickets.of("four", Instant.now().minusSeconds(2));

        assertThat(register(provider.browser(), forged, account("nobody")).statusCode()).isEqualTo(410);
        assertThat(provider.browser().speaking("fr").get("register?ticket=" + late).body())
                .contains("Ce lien ne sert plus");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
        var page = register(provider.browser(), ticket("five"),
                Map.of("name", "", "username", "a@b", "email", "nowhere",
                        "locale", "en", "replacement", "short", "repeated", "shirt"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#name\"", "href=\"#username\"", "href=\"#email\"",
                "href=\"#replacement\"", "href=\"#repeated\"", "value=\"a@b\"").doesNotContain("??");
    }

    @Test
    void a_name_that_is_taken_is_refused_without_saying_whose_or_which() {
        var name = register(provider.browser(), ticket("six"), account("amina"));
        var address = new HashMap<>(account("somebody"));
        address.put("email", "AMINA@example.org");
        var email = register(provider.browser(), ticket("six"), address);

        assertThat(name.statusCode()).isEqualTo(409);
        assertThat(name.body()).contains("This username or this e-mail address cannot be used");
        assertThat(email.body()).contains("This username or this e-mail address cannot be used");
    }

    @Test
    void nobody_finds_out_names_by_trying_long() {
        for (int nth = 0; nth < 10; nth++) {
            assertThat(register(provider.browser(), ticket("seven"), account("amina")).statusCode()).isEqualTo(409);
        }
        assertThat(register(provider.browser(), ticket("seven"), account("new")).statusCode()).isEqualTo(410);
    }

    @Test
    void two_who_use_an_invitation_at_the_same_moment_make_one_account() {
        register(provider.browser(), ticket("nine"), account("amina"));

        var answers = Stream.of("left", "right")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> register(provider.browser(), ticket("nine"), account(name)),
                        task -> Thread.ofVirtual().start(task)))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(410);
        var users = provider.bean(IdentityUsers.class);
        assertThat(Stream.of("left", "right").filter(name -> users.byUsername(name).isPresent())).hasSize(1);
    }

    @Test
    void the_other_language_keeps_the_ticket() {
        var ticket = ticket("eight");

        assertThat(provider.browser().get("register?ticket=" + ticket).body())
                .contains("?ui_locales=fr&amp;ticket=" + ticket).doesNotContain("<script").doesNotContain("??");
        assertThat(provider.browser().speaking("fr").get("register?ticket=" + ticket).body())
                .contains("Créer votre compte").doesNotContain("??");
    }

    @Test
    void without_a_ticket_the_sign_in_page_tells_the_way() {
        assertThat(provider.browser().get("login").body()).contains("Open the link of your invitation");
    }
}
