package org.rapporteur.gateway.operations.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.support.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@TestPropertySource(properties = {"rapporteur.metrics.port=0", "management.prometheus.metrics.export.enabled=true"})
class MetricsDoorTest extends PageTest {
    private final MetricsDoor door;

    MetricsDoorTest(@Autowired MetricsDoor door) {
        this.door = door;
    }

    private WebTestClient scraper() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + door.port()).build();
    }

    @Test
    void the_gateway_s_own_metrics_are_told_in_the_format_that_old_servers_read() {
        browser().open("/about");

        scraper().get().uri("/metrics").header("Accept", "application/openmetrics-text;version=1.0.0").exchange()
                .expectStatus().isOk().expectHeader()
                .valueEquals("Content-Type", "text/plain; version=0.0.4; charset=utf-8").expectBody(String.class)
                .value(text -> assertThat(text).contains("http_server_requests_seconds_count{")
                        .contains("uri=\"/about\"").contains("jvm_memory_used_bytes").doesNotContain(" # {"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics/commands", "/metrics/queries", "/metrics/mails", "/metrics/sign-in"})
    void what_the_services_behind_tell_is_passed_on(String path) {
        SERVICES.answer("/actuator/prometheus", 200, "text/plain", "rapporteur_view_position{view=\"calls\"} 7.0\n");

        scraper().get().uri(path).exchange().expectStatus().isOk().expectBody(String.class)
                .isEqualTo("rapporteur_view_position{view=\"calls\"} 7.0\n");
    }

    @Test
    void a_service_that_is_away_is_a_failed_scrape_and_not_an_empty_one() {
        SERVICES.problem("/actuator/prometheus", 503, "{}");

        scraper().get().uri("/metrics/queries").exchange().expectStatus().isEqualTo(503);
        scraper().get().uri("/metrics").exchange().expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator/health", "/metrics/identity", "/metrics/../actuator/env"})
    void nothing_else_is_behind_this_door(String path) {
        scraper().get().uri(path).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics/queries", "/actuator/prometheus", "/actuator/metrics",
        "/actuator/env"})
    void the_public_door_tells_no_metrics(String path) {
        http().get().uri(path).exchange().expectStatus().isNotFound();
    }
}
