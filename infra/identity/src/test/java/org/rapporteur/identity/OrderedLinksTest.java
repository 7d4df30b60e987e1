package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.accounts.SignOutEverywhere;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;
import tools.jackson.databind.JsonNode;

/** An administrator hands over a link where no mail can; nobody else has one, and each is written down. */
class OrderedLinksTest {
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

    private static String person(String name) {
        return provider.bean(IdentityUsers.class)
                .register(new NewUser(name, OLD, "A " + name, name + "@example.org", "en")).subject();
    }

    private static HttpResponse<String> order(String ticket) {
        return provider.browser().post("reset-links", Map.of("ticket", ticket));
    }

    private static String ticket(String purpose, String about) {
        return Tickets.word(purpose, about, clock.instant().plusSeconds(60), amina(), Provider.GATEWAY_SECRET);
    }

    private static String amina() {
        return provider.bean(IdentityUsers.class).byUsername("amina").orElseThrow().subject();
    }

    private static String link(String name) {
        var answer = order(ticket("reset-link/1", name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        String address = SignInJourney.json(answer).get("address").asString();
        assertThat(address).startsWith(Provider.ISSUER + "/reset?token=");
        return address.substring(Provider.ISSUER.length() + 1);
    }

    private static HttpResponse<String> choose(String link) {
        Browser browser = provider.browser();
        return browser.submit(browser.get(link), "reset", Map.of("token", Browser.parameter(link, "token"),
                "replacement", NEW, "repeated", NEW));
    }

    private static String issued() {
        return provider.browser().post("reset-links/issued", Map.of("ticket", ticket("reset-links/1", ""))).body();
    }

    @Test
    void the_link_leads_to_a_new_password_once() {
        person("rosa");
        String link = link("ROSA@example.org");

        assertThat(Browser.location(choose(link))).endsWith("/login?reset");

        assertThat(provider.journey().tokens("rosa", NEW).has("id_token")).isTrue();
        assertThat(provider.browser().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void it_can_be_handed_over_for_a_day_and_a_later_one_takes_its_place() {
        person("luka");
        String first = link("luka");
        String second = link("luka");
        clock.advance(Duration.ofHours(23));

        assertThat(provider.browser().get(first).statusCode()).isEqualTo(410);
        assertThat(provider.browser().get(second).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofHours(2));
        assertThat(provider.browser().get(second).statusCode()).isEqualTo(410);
    }

    @Test
    void a_new_password_of_one_s_own_and_signing_out_everywhere_close_it() {
        String zita = person("zita");
        String first = link("zita");
        Browser browser = provider.browser();
        browser.get("account/password");
        browser.submit(browser.get("login"), "login", Map.of("username", "zita", "password", OLD));
        browser.submit(browser.get("account/password"), "account/password",
                Map.of("current", OLD, "replacement", NEW, "repeated", NEW));
        assertThat(provider.browser().get(first).statusCode()).isEqualTo(410);

        String second = link("zita");
        provider.bean(SignOutEverywhere.class).of(zita);
        assertThat(provider.browser().get(second).statusCode()).isEqualTo(410);
    }

    @Test
    void who_had_it_issued_and_whether_it_was_used_is_written_down() {
        person("mina");
        String link = link("mina");
        assertThat(issued()).contains("\"username\":\"mina\"", "\"by\":\"Amina Leroux\"", "\"used\":null");

        choose(link);

        assertThat(SignInJourney.json(provider.browser().post("reset-links/issued",
                Map.of("ticket", ticket("reset-links/1", "")))).get("items").get(0).get("used").asString())
                .isNotBlank();
        assertThat(issued()).doesNotContain("token");
    }

    @Test
    void its_person_sees_it_in_the_account() {
        person("noor");
        link("noor");

        var journey = provider.journey();
        journey.tokens("noor", OLD);

        assertThat(journey.browser().get("account").body()).contains("an administrator had a link issued");
        assertThat(journey.browser().get("account?ui_locales=fr").body()).contains("un administrateur a fait émettre");
    }

    @Test
    void its_person_sees_it_also_where_the_account_was_not_saved() {
        person("olga");
        link("olga");
        var journey = provider.journey();
        journey.tokens("olga", OLD);
        Browser browser = journey.browser();

        var refused = browser.submit(browser.get("account?ui_locales=en"), "account",
                Map.of("name", " ", "email", "olga@example.org", "locale", "en", "current", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("an administrator had a link issued");
    }

    @Test
    void all_that_were_ever_issued_are_told_in_pages() {
        person("rita");
        int before = total();
        for (int i = before; i < 51; i++) {
            link("rita");
            clock.advance(Duration.ofSeconds(1));
        }

        JsonNode first = page(1);
        JsonNode second = page(2);

        assertThat(first.get("items")).hasSize(50);
        assertThat(second.get("items")).hasSize(total() - 50);
        assertThat(at(second, 0)).isBeforeOrEqualTo(at(first, 49));
        assertThat(page(0).get("page").asInt()).isEqualTo(1);
    }

    private static Instant at(JsonNode page, int line) {
        return Instant.parse(page.get("items").get(line).get("at").asString());
    }

    private static int total() {
        return page(1).get("total").asInt();
    }

    private static JsonNode page(int number) {
        return SignInJourney.json(provider.browser().post("reset-links/issued",
                Map.of("ticket", ticket("reset-links/1", ""), "page", Integer.toString(number))));
    }

    @Test
    void nobody_without_the_platform_s_word_has_one_issued_or_sees_the_list() {
        person("vera");

        assertThat(order("").statusCode()).isEqualTo(403);
        assertThat(order("!!.!!").statusCode()).isEqualTo(403);
        assertThat(order(ticket("registration/1", "vera")).statusCode()).isEqualTo(403);
        assertThat(order(Tickets.word("reset-link/1", "vera", clock.instant().plusSeconds(60), amina(), "another"))
                .statusCode()).isEqualTo(403);
        assertThat(order(Tickets.word("reset-link/1", "vera", clock.instant().minusSeconds(2), amina(),
                Provider.GATEWAY_SECRET)).statusCode()).isEqualTo(403);
        assertThat(provider.browser().post("reset-links/issued", Map.of("ticket", ticket("reset-link/1", "vera")))
                .statusCode()).isEqualTo(403);
        assertThat(issued()).doesNotContain("vera");
    }

    @Test
    void there_is_none_for_nobody_and_for_who_is_disabled() {
        provider.bean(IdentityUsers.class).setEnabled(person("former"), false);

        assertThat(order(ticket("reset-link/1", "nobody")).statusCode()).isEqualTo(404);
        assertThat(order(ticket("reset-link/1", "former")).statusCode()).isEqualTo(404);
    }
}
