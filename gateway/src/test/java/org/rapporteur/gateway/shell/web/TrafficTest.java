package org.rapporteur.gateway.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.GatewayApplication;
import org.rapporteur.gateway.support.StubServices;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A load balancer took a whole platform away because no mails left. */
class TrafficTest {
    private static final StubServices COMMANDS = new StubServices();
    private static final StubServices QUERIES = new StubServices();
    private static final StubServices MAILS = new StubServices();
    private static final StubServices SIGN_IN = new StubServices();
    private static ConfigurableApplicationContext gateway;

    /** why it is never closed: it would take the threads of the stubs of all other tests with it. */
    @BeforeAll
    static void start() {
        gateway = GatewayApplication.builder().run("--server.port=0",
                "--rapporteur.command-service.url=" + COMMANDS.url(), "--rapporteur.query-service.url=" + QUERIES.url(),
                "--rapporteur.notifications.url=" + MAILS.url(),
                "--rapporteur.identity.management-url=" + SIGN_IN.url());
    }

    @BeforeEach
    void allAreWell() {
        for (StubServices part : new StubServices[]{COMMANDS, QUERIES, MAILS, SIGN_IN}) {
            part.reset();
        }
    }

    private static int status(String path) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + gateway.getEnvironment().getProperty("local.server.port")).build().get()
                .uri(path).exchange().returnResult(Void.class).getStatus().value();
    }

    private static void unwell(StubServices part) {
        part.problem("/actuator/health", 503, "{}");
    }

    @Test
    void while_mails_are_away_the_whole_is_unwell_and_takes_readers() {
        assertThat(status("/actuator/health")).isEqualTo(200);
        unwell(MAILS);

        assertThat(status("/actuator/health")).isEqualTo(503);
        assertThat(status("/actuator/health/traffic")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void without_commands_queries_or_sign_in_it_takes_none(int which) {
        unwell(new StubServices[]{COMMANDS, QUERIES, SIGN_IN}[which]);

        assertThat(status("/actuator/health/traffic")).isEqualTo(503);
    }

    @Test
    void a_gateway_that_runs_is_alive_whatever_is_behind_it() {
        unwell(COMMANDS);
        unwell(QUERIES);

        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }
}
