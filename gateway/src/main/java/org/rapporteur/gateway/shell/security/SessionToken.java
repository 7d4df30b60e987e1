package org.rapporteur.gateway.shell.security;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The access token behind a browser's session, renewed when it is about to end. Empty for who is not signed in. A session asks
 * the provider once at a time: a page and what it fetches meanwhile would each renew with the same refresh token, which the
 * provider takes once, and all but one would have to sign in again.
 */
@Component
public class SessionToken {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveOAuth2AuthorizedClientManager clients;
    private final SignedIn signedIn;
    private final Map<String, Mono<String>> underWay = new ConcurrentHashMap<>();

    SessionToken(ReactiveOAuth2AuthorizedClientManager clients, SignedIn signedIn) {
        this.clients = clients;
        this.signedIn = signedIn;
    }

    /** The token of this exchange's session; {@link SignInEnded} when the provider no longer renews it. */
    public Mono<String> of(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(session -> underWay.computeIfAbsent(session.getId(),
                id -> current(exchange).doFinally(end -> underWay.remove(id)).cache()));
    }

    private Mono<String> current(ServerWebExchange exchange) {
        return signedIn.authentication(exchange).ofType(OAuth2AuthenticationToken.class)
                .flatMap(who -> clients.authorize(request(exchange, who)))
                .map(client -> client.getAccessToken().getTokenValue()).timeout(PATIENCE)
                .onErrorMap(OAuth2AuthorizationException.class, SignInEnded::new)
                .onErrorMap(TimeoutException.class, e -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE,
                        "The provider of sign-in does not answer.", e));
    }

    private static OAuth2AuthorizeRequest request(ServerWebExchange exchange, OAuth2AuthenticationToken who) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(SignInProvider.REGISTRATION).principal(who)
                .attribute(ServerWebExchange.class.getName(), exchange).build();
    }
}
