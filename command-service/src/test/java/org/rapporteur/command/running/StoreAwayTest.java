package org.rapporteur.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Whoever watches the service hears at once that nothing can be decided, and that it can be again. */
class StoreAwayTest {
    private static final String IMPATIENT = "/?serverSelectionTimeoutMS=500&connectTimeoutMS=500";

    @TempDir
    Path folder;

    @Test
    void it_is_unwell_while_the_store_is_away_and_well_when_it_is_back() {
        Path kept = folder.resolve("mongodb");
        EmbeddedMongo store = EmbeddedMongo.start(kept);
        int port = URI.create(store.connectionString()).getPort();
        try (Service service = Service.on(store.connectionString() + IMPATIENT, folder)) {
            health(service, 200, "UP");

            store.close();
            health(service, 503, "DOWN");

            store = EmbeddedMongo.start(kept, port);
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> health(service, 200, "UP"));
            Begun.on(service).submitted("Decided again");
        } finally {
            store.close();
        }
    }

    private static void health(Service service, int status, String said) {
        WebTestClient.BodyContentSpec body = service.client().get().uri("/actuator/health").exchange().expectStatus()
                .isEqualTo(status).expectBody();
        body.jsonPath("$.status").isEqualTo(said);
        assertThat(body.returnResult().getResponseBody()).isNotEmpty();
    }
}
