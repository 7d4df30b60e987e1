package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;
import org.rapporteur.identity.users.RegistrationRefused;

/** Who can sign in on the first start, and only then. */
class PeopleAtStartTest {
    private static final DemoPeople DEMO = new DemoPeople(List.of(Provider.AMINA));

    @TempDir
    Path data;
    private Store store;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        store = new Store(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_empty_store_gets_one_administrator_who_is_told_once_and_bootstraps_the_platform() {
        try (var provider = start(DemoPeople.none(), Map.of())) {
            var journey = provider.journey();
            var token = journey.verify(journey.tokens("administrator", told.getFirst()).get("access_token").asString());
            assertThat(token.getClaimAsString("rapporteur_bootstrap")).isEqualTo("administrator");
            assertThat(provider.browser().get("login").body()).doesNotContain("People of the demo");
        }
        start(DemoPeople.none(), Map.of()).close();
        assertThat(told).hasSize(1);
    }

    @Test
    void where_nobody_can_be_written_to_who_forgot_the_password_is_told_whom_to_ask_and_nothing_is_kept()
            throws Exception {
        try (var provider = start(DemoPeople.none(), Map.of())) {
            var browser = provider.browser();
            var page = browser.get("forgotten?sent");
            assertThat(page.body()).contains("Ask an administrator for one").doesNotContain("name=\"username\"",
                    "on its way",
                    "??");
            assertThat(provider.browser().speaking("fr").get("forgotten").body()).contains("Adressez-vous à");

            browser.submit(page, "forgotten", Map.of("username", "administrator"));
            provider.catchUp();
            var database = provider.bean(MongoDatabase.class);
            assertThat(database.getCollection("letters").countDocuments()).isZero();
            assertThat(database.getCollection("reset_tokens").countDocuments()).isZero();
            assertThat(database.getCollection("reset_requests").countDocuments()).isZero();
        }
    }

    @Test
    void the_demo_brings_its_people_and_no_administrator() {
        start(DEMO, Map.of()).close();
        try (var again = start(DEMO, Map.of())) {
            assertThat(again.bean(IdentityUsers.class).byUsername("AMINA ")).isPresent();
        }
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"server.address, 0.0.0.0", "rapporteur.address, 192.168.1.5",
        "rapporteur.identity.issuer, https://rapporteur.example/identity"})
    void the_demo_is_refused_where_other_machines_could_reach_it(String property, String value) {
        assertThatThrownBy(() -> start(DEMO, Map.of(property, value))).rootCause().hasMessageContaining("loopback")
                .hasMessageContaining("RAPPORTEUR_DEMO=off");
    }

    @Test
    void a_username_and_an_address_are_given_once_however_they_are_written() {
        try (var provider = start(DEMO, Map.of())) {
            var users = provider.bean(IdentityUsers.class);
            assertThatThrownBy(() -> users.register(new NewUser("Amina", "x", "Other", "other@example.org", "en")))
                    .isInstanceOf(RegistrationRefused.class);
            assertThatThrownBy(() -> users.register(new NewUser("other", "x", "Other", "AMINA@example.org", "en")))
                    .isInstanceOf(RegistrationRefused.class);
        }
    }

    @Test
    void cookies_are_for_https_alone_where_the_provider_is_reached_by_it() {
        var https = Map.<String, Object>of("rapporteur.identity.issuer", "https://rapporteur.example/identity");
        try (var provider = start(DemoPeople.none(), https)) {
            assertThat(provider.browser().get("login?ui_locales=fr").headers().allValues("Set-Cookie")).hasSize(2)
                    .allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @Test
    void without_a_client_that_has_a_secret_it_does_not_start() {
        var none = Map.<String, Object>of("rapporteur.identity.clients.gateway.secret", "",
                "rapporteur.identity.clients.api.secret", "");
        assertThatThrownBy(() -> start(DEMO, none)).rootCause()
                .hasMessageContaining("rapporteur.identity.clients.gateway.secret");
    }

    private Provider start(DemoPeople people, Map<String, ?> more) {
        var properties = Provider.properties(store, data);
        properties.putAll(more);
        return Provider.start(properties, people, (name, password) -> told.add(password), Clock.systemUTC());
    }
}
