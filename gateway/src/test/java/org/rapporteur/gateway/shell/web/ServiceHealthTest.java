package org.rapporteur.gateway.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.shell.security.IdentityProperties;
import org.rapporteur.gateway.shell.web.Services.Address;
import org.rapporteur.gateway.support.PageTest;
import org.rapporteur.gateway.support.StubServices;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Whoever asks at the public door hears whether all parts are well, and nothing of what they tell each other. */
class ServiceHealthTest extends PageTest {
    private static Status status(ReactiveHealthIndicator indicator) {
        return Objects.requireNonNull(indicator.health().block()).getStatus();
    }

    @Test
    void each_part_is_told_of_and_how_it_is_in_detail_is_not() {
        for (String part : new String[]{"commandService", "queryService", "notifications", "identity"}) {
            http().get().uri("/actuator/health").exchange().expectStatus().isOk().expectBody()
                    .jsonPath("$.components." + part + ".status").isEqualTo("UP")
                    .jsonPath("$.components." + part + ".details").doesNotExist();
        }
    }

    @Test
    void mails_and_sign_in_are_as_well_as_they_say() {
        StubServices part = new StubServices();
        Services services = new Services(new Address("http://127.0.0.1:1"), new Address("http://127.0.0.1:1"),
                new Address(part.url()));
        IdentityProperties identity = new IdentityProperties(null, "http://127.0.0.1:1/identity",
                "http://127.0.0.1:1/identity", part.url(), "gateway", null, null, "rapporteur");
        ReactiveHealthIndicator mails = new ServiceHealth().notificationsHealthIndicator(services);
        ReactiveHealthIndicator signIn = new ServiceHealth().identityHealthIndicator(identity);

        part.reset();
        assertThat(status(mails)).isEqualTo(Status.UP);
        assertThat(status(signIn)).isEqualTo(Status.UP);

        part.problem("/actuator/health", 503, "{}");
        assertThat(status(mails)).isEqualTo(Status.DOWN);
        assertThat(status(signIn)).isEqualTo(Status.DOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/actuator", "/identity/actuator/", "/identity/actuator/health",
        "/identity/actuator/prometheus", "/identity/%61ctuator/health", "/identity//actuator/health",
        "/identity/x/../actuator/health", "/identity/actuator;x=y/health", "/identity/ACTUATOR/health"})
    void how_the_provider_is_cannot_be_asked_at_the_public_door(String path) {
        http().get().uri(URI.create(address() + path)).exchange().expectStatus().is4xxClientError()
                .expectBody(String.class).value(text -> assertThat(String.valueOf(text)).doesNotContain("inside"));
    }
}
