package org.rapporteur.gateway.shell.web;

import java.time.Duration;
import org.rapporteur.gateway.shell.security.IdentityProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The gateway is well only when commands and queries work, people can sign in, and mails are made. */
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

    @Bean
    ReactiveHealthIndicator notificationsHealthIndicator(Services services) {
        return healthOf(services.notifications().url());
    }

    /** Another provider of sign-in is not asked: it is not ours to say how it is. */
    @Bean
    @ConditionalOnExpression("'${rapporteur.identity.issuer-uri:}'.isBlank()")
    ReactiveHealthIndicator identityHealthIndicator(IdentityProperties identity) {
        return healthOf(identity.managementUrl());
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
