package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;

/** The account pages of who is signed in: profile, and signing out everywhere. */
class AccountTest {
    private static final String PASSWORD = "a password of mine";

    @TempDir
    static Path data;
    static Store store;
    static Provider provider;
    static HttpServer gateway;
    static final BlockingQueue<String> TOLD = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start() throws Exception {
        store = new Store(data);
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.createContext("/back", exchange -> {
            TOLD.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        gateway.start();
        var properties = Provider.properties(store, data);
        properties.put("rapporteur.identity.clients.gateway.back-channel-logout-uri",
                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/back");
        provider = Provider.start(properties, new DemoPeople(List.of(Provider.AMINA)), (name, password) -> {},
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        provider.close();
        gateway.stop(0);
        store.close();
    }

    private static SignInJourney signedIn(String name) {
        provider.bean(IdentityUsers.class)
                .register(new NewUser(name, PASSWORD, "A " + name, name + "@example.org", "en"));
        var journey = provider.journey();
        journey.browser().follow(journey.type(name, PASSWORD));
        return journey;
    }

    private static HttpResponse<String> save(Browser browser, String name, String email, String locale,
            String current) {
        return browser.submit(browser.get("account"), "account",
                Map.of("name", name, "email", email, "locale", locale, "current", current));
    }

    @Test
    void the_account_is_for_people_who_are_signed_in() {
        assertThat(Browser.location(provider.browser().get("account"))).isEqualTo("/identity/login");
        assertThat(Browser.location(provider.browser().get("account/sign-out-everywhere")))
                .isEqualTo("/identity/login");
    }

    @Test
    void name_and_language_are_changed_at_once_and_the_page_speaks_it() {
        var browser = signedIn("nora").browser();

        var saved = browser.follow(save(browser, "Nora New", "nora@example.org", "fr", ""));

        assertThat(saved.body()).contains("Votre compte est enregistré.", "value=\"Nora New\"").doesNotContain("??");
        assertThat(provider.bean(IdentityUsers.class).byUsername("nora").orElseThrow())
                .extracting("name", "locale").containsExactly("Nora New", "fr");
    }

    @Test
    void another_address_asks_for_the_password() {
        var browser = signedIn("ivo").browser();

        var refused = save(browser, "A ivo", "thief@example.org", "en", "a guess");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("give your current password", "value=\"thief@example.org\"");
        assertThat(provider.bean(IdentityUsers.class).byUsername("ivo").orElseThrow().email())
                .isEqualTo("ivo@example.org");

        assertThat(Browser.location(save(browser, "A ivo", "ivo@example.net", "en", PASSWORD))).contains("saved");
        assertThat(provider.bean(IdentityUsers.class).byUsernameOrEmail("ivo@example.net")).isPresent();
    }

    @Test
    void an_address_of_somebody_else_and_a_blank_name_are_refused() {
        var browser = signedIn("eva").browser();

        assertThat(save(browser, "A eva", "amina@example.org", "en", PASSWORD).body())
                .contains("This e-mail address cannot be used");
        assertThat(save(browser, " ", "eva@example.org", "en", "").body()).contains("Give your name");
    }

    @Test
    void signing_out_everywhere_ends_sessions_refresh_tokens_and_tells_the_platform() throws Exception {
        TOLD.clear();
        var elsewhere = signedIn("omar");
        var journey = provider.journey();
        var tokens = journey.tokens("omar", PASSWORD);
        var browser = journey.browser();

        var asked = browser.get("account/sign-out-everywhere");
        assertThat(asked.body()).contains("at most ten more minutes");
        var out = browser.submit(asked, "account/sign-out-everywhere", Map.of());

        assertThat(browser.follow(out).body()).contains("signed out on every browser");
        assertThat(journey.refresh(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
        assertThat(Browser.location(journey.authorize(SignInJourney.authorizationRequest())))
                .isEqualTo("/identity/login");
        assertThat(elsewhere.browser().get("account").statusCode()).isEqualTo(302);
        var told = TOLD.poll(10, TimeUnit.SECONDS);
        assertThat(told).startsWith("logout_token=");
        var token = journey.verify(told.substring("logout_token=".length()));
        assertThat(token.getSubject())
                .isEqualTo(provider.bean(IdentityUsers.class).byUsername("omar").orElseThrow().subject());
        assertThat(token.getAudience()).containsExactly("gateway");
        assertThat(token.getClaims()).containsKeys("events", "jti", "iat").doesNotContainKey("nonce");
    }

    @Test
    void a_link_from_elsewhere_signs_nobody_out() {
        var browser = signedIn("una").browser();

        assertThat(browser.post("account/sign-out-everywhere", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("account").statusCode()).isEqualTo(200);
    }
}
