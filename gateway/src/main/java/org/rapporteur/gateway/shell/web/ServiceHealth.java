package org.rapporteur.gateway.shell.web;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The gateway is well only when commands and queries work. */
@Configuration(proxyBeanMethods = false)
class ServiceHealth {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    ReactiveHealthIndicator commandServiceHealthIndicator(Services services) {
        return healthOf(services.commandService().url());
    }

    @Bean
    ReactiveHealthIndicator queryServiceHealthIndicator(Services services) {
        return healthOf(services.queryService().url());
    }

    private static ReactiveHealthIndicator healthOf(String url) {
        WebClient http = WebClient.create();
        return () -> http.get().uri(url + "/actuator/health").retrieve().toBodilessEntity().timeout(PATIENCE)
                .map(answer -> Health.up().build())
                .onErrorResume(unwell -> Mono.just(Health.down().withDetail("reason", reason(unwell)).build()));
    }

    private static String reason(Throwable unwell) {
        return unwell.getClass().getSimpleName();
    }
}
