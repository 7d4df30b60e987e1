package org.rapporteur.gateway.shell.web;

import org.rapporteur.gateway.shell.security.IdentityProperties;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the gateway passes on as it is: the interface for programs, the sign-in provider, the transparency log. */
@Configuration(proxyBeanMethods = false)
class Routes {
    @Bean
    RouteLocator services(RouteLocatorBuilder routes, Services services, IdentityProperties identity,
            RelayToken relayToken) {
        return routes.routes().route("commands",
                r -> r.path("/api/commands/**", "/api/drafts/**", "/api/revisions/**", "/api/questionnaires/**",
                        "/api/vocabularies/**", "/api/version-drafts/**", "/api/review-drafts/**", "/api/demo/**")
                        .filters(f -> f.filter(relayToken)).uri(services.commandService().url()))
                .route("mail",
                        r -> r.path("/api/mail/**", "/mail/one-click/**").filters(f -> f.filter(relayToken))
                                .uri(services.notifications().url()))
                .route("queries",
                        r -> r.path("/api/**").filters(f -> f.filter(relayToken)).uri(services.queryService().url()))
                .route("transparency-log",
                        r -> r.path("/log/**").filters(f -> f.removeRequestHeader("Cookie"))
                                .uri(services.queryService().url()))
                .route("identity",
                        r -> r.path("/identity/**").filters(f -> f.preserveHostHeader()).uri(identity.internalOrigin()))
                .build();
    }
}
