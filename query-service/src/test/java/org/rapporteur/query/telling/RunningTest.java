package org.rapporteur.query.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.processing.RunningEditions;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;

/** What running views do when they are stopped, disturbed, or asked for what they cannot tell. */
class RunningTest {
    private Service service;

    @BeforeEach
    void start() {
        service = Service.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private int published(long position) {
        return service.web().get().uri("/api/practices?minPosition=" + position).exchange().expectStatus().isOk()
                .expectBody(Practices.class).returnResult().getResponseBody().total();
    }

    private Map<String, Document> documents(MongoClient client) {
        Map<String, Document> all = new TreeMap<>();
        client.getDatabase("rapporteur_views").getCollection("practices_v1").find()
                .forEach(one -> all.put(one.getString("_id"), one));
        return all;
    }

    private long withdrawGardens() {
        return service.append(
                new PracticeWithdrawn(Story.GARDENS, Story.CALL, Story.code("BE-WAL"), "It has ended"),
                Map.of("actor", service.person(Cast.MIRELA).value(), "role", "SECRETARIAT"));
    }

    @Test
    void a_restart_goes_on_where_the_views_were() {
        assertThat(published(service.tell())).isEqualTo(3);

        service.restart();

        assertThat(published(0)).isEqualTo(3);
        assertThat(published(withdrawGardens())).isEqualTo(2);
    }

    @Test
    void facts_that_are_delivered_again_after_a_crash_change_nothing() {
        published(service.tell());
        service.stop();
        try (MongoClient client = service.client()) {
            Map<String, Document> before = documents(client);
            MongoCollection<Document> tokens = client.getDatabase("rapporteur_views").getCollection("tokens");
            tokens.updateMany(Filters.exists("processor"), Updates.set("position", 20L));

            service.restart();

            assertThat(published(withdrawGardens())).isEqualTo(2);
            Map<String, Document> after = documents(client);
            before.remove(Story.GARDENS.value());
            assertThat(after).containsAllEntriesOf(before);
        }
    }

    @Test
    void a_reader_is_made_to_wait_for_a_position_and_told_when_it_takes_too_long() {
        long position = service.tell();

        Problem problem = service.web().get().uri("/api/practices?minPosition=" + (position + 1)).exchange()
                .expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", "1").expectBody(Problem.class)
                .returnResult().getResponseBody();

        assertThat(problem.type()).isEqualTo("/problems/not-yet");
        service.web().get().uri("/api/practices").exchange().expectHeader().valueEquals("X-Log-Position",
                Long.toString(position));
    }

    @Test
    void an_unknown_fact_stops_the_views_and_health_says_so() {
        long position = service.tell();
        published(position);

        service.append(new NewEvent(Cast.uuid("unknown"), "practices.PracticeFramed", "1", Set.of(), Map.of(),
                "{}".getBytes(StandardCharsets.UTF_8)));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> service.web().get().uri("/actuator/health").exchange().expectStatus().isEqualTo(503).expectBody()
                        .jsonPath("$.components.views.details.practices")
                        .value(String.class, detail -> assertThat(detail)
                                .startsWith("failed at position " + position).contains("practices.PracticeFramed")));
        service.web().get().uri("/actuator/prometheus").exchange().expectBody(String.class).value(
                metrics -> assertThat(metrics).contains("rapporteur_view_failed{view=\"practices\"} 1.0"));
        assertThat(published(0)).isEqualTo(3);
    }

    @Test
    void documents_that_do_not_fit_their_token_are_noticed() {
        published(service.tell());
        service.stop();
        try (MongoClient client = service.client()) {
            client.getDatabase("rapporteur_views").getCollection("views")
                    .deleteOne(Filters.eq("_id", new PracticesView().collection()));
        }

        service.restart();
        withdrawGardens();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> service.web().get().uri("/actuator/health")
                .exchange().expectBody().jsonPath("$.components.views.details.practices")
                .value(String.class, detail -> assertThat(detail).contains("disagree")));
    }

    @Test
    void a_projection_that_is_stopped_makes_the_service_unhealthy() {
        published(service.tell());

        service.bean(RunningEditions.class).stop(new CallsView().collection());

        service.web().get().uri("/actuator/health").exchange().expectStatus().isEqualTo(503).expectBody()
                .jsonPath("$.components.views.details.calls")
                .value(String.class, detail -> assertThat(detail).startsWith("stopped at position"));
    }

    @Test
    void a_store_that_is_away_makes_the_service_unhealthy() {
        service.stop();
        service.restart("--rapporteur.query.lag.blind=500ms");
        service.web().get().uri("/actuator/health").exchange().expectStatus().isOk();

        service.stopStore();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> service.web().get().uri("/actuator/health")
                .exchange().expectStatus().isEqualTo(503).expectBody().jsonPath("$.components.store.status")
                .isEqualTo("DOWN"));
    }
}
