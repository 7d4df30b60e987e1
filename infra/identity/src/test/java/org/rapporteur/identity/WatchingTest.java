package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.identity.people.DemoPeople;

/** Whoever runs the platform sees how the provider is, at a door of its own; whoever comes by the public one sees nothing. */
class WatchingTest {
    @TempDir
    Path data;
    private Store store;
    private Provider provider;

    @BeforeEach
    void start() {
        store = new Store(data);
        Map<String, Object> properties = Provider.properties(store, data);
        properties.put("rapporteur.mongodb.uri", store.uri() + "/?serverSelectionTimeoutMS=500");
        provider = Provider.start(properties, new DemoPeople(List.of(Provider.AMINA)), (name, password) -> {},
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        provider.close();
        store.close();
    }

    private HttpResponse<String> ask(int port, String path) throws Exception {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String metrics() throws Exception {
        return ask(provider.managementPort(), "/actuator/prometheus").body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/actuator", "/identity/actuator/health", "/identity/actuator/prometheus",
        "/identity/%61ctuator/health", "/actuator/health"})
    void the_port_that_the_gateway_passes_on_to_tells_nothing(String path) throws Exception {
        assertThat(ask(provider.port(), path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/identity/login", "/reset", "/actuator/env", "/actuator/heapdump"})
    void nothing_else_is_behind_the_other_door(String path) throws Exception {
        assertThat(ask(provider.managementPort(), path).statusCode()).isEqualTo(404);
    }

    @Test
    void sign_ins_are_counted_by_their_outcome() throws Exception {
        assertThat(metrics()).contains("rapporteur_sign_ins_total{outcome=\"done\"} 0.0",
                "rapporteur_sign_ins_total{outcome=\"paused\"} 0.0");

        provider.journey().tokens("amina", "amina-demo");
        IntStream.range(0, 6).forEach(guess -> provider.journey().type("nobody", "wrong"));

        assertThat(metrics()).contains("rapporteur_sign_ins_total{outcome=\"done\"} 1.0",
                "rapporteur_sign_ins_total{outcome=\"refused\"} 5.0",
                "rapporteur_sign_ins_total{outcome=\"paused\"} 1.0", "http_server_requests_seconds_bucket{",
                "jvm_memory_used_bytes").doesNotContain("amina");
    }

    @Test
    void accounts_that_invitations_made_are_counted() throws Exception {
        var browser = provider.browser();
        browser.submit(browser.get("forgotten"), "register",
                Map.of("name", "Vesna Koritnik", "username", "vesna", "email", "vesna@example.org", "locale", "fr",
                        "replacement", "a fine long password", "repeated", "a fine long password", "ticket",
                        Tickets.of("one", Instant.now().plusSeconds(60))));

        assertThat(metrics()).contains("rapporteur_accounts_made_total 1.0");
    }

    @Test
    void it_is_unwell_while_nobody_can_be_looked_up() throws Exception {
        assertThat(ask(provider.managementPort(), "/actuator/health").statusCode()).isEqualTo(200);

        store.close();

        var unwell = ask(provider.managementPort(), "/actuator/health");
        assertThat(unwell.statusCode()).isEqualTo(503);
        assertThat(unwell.body()).contains("\"store\":{\"status\":\"DOWN\"").doesNotContain("mongo");
    }
}
