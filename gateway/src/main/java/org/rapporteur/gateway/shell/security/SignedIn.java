package org.rapporteur.gateway.shell.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who is signed in on an exchange, asked in the same way by pages, routes and error pages. */
@Component
public class SignedIn {
    private final ServerSecurityContextRepository contexts;

    SignedIn(ServerSecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    Mono<Authentication> authentication(ServerWebExchange exchange) {
        return contexts.load(exchange).mapNotNull(SecurityContext::getAuthentication)
                .filter(Authentication::isAuthenticated);
    }

    /** The person, or nothing for a reader who has not signed in. */
    public Mono<Person> person(ServerWebExchange exchange) {
        return authentication(exchange).map(Authentication::getPrincipal).ofType(OAuth2User.class).map(Person::of);
    }
}
