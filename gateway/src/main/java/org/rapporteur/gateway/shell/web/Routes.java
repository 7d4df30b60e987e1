package org.rapporteur.gateway.shell.web;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.gateway.shell.security.IdentityProperties;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.server.ServerWebExchange;

/** What the gateway passes on as it is: the interface for programs, the sign-in provider, the transparency log. */
@Configuration(proxyBeanMethods = false)
class Routes {
    /** What the parts of the platform say to each other alone. */
    private static final Set<String> WITHIN = Set.of("actuator", "reset-links");

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
                        r -> r.path("/identity/**").and().predicate(Routes::isForEverybody)
                                .filters(f -> f.preserveHostHeader()).uri(identity.internalOrigin()))
                .build();
    }

    /** why each segment as it is understood behind: it can be written in many ways, and none of them is passed on. */
    private static boolean isForEverybody(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().elements().stream().filter(PathSegment.class::isInstance)
                .map(PathSegment.class::cast).map(PathSegment::valueToMatch).map(name -> name.toLowerCase(Locale.ROOT))
                .noneMatch(WITHIN::contains);
    }
}
