package org.rapporteur.gateway.shell.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Whether the token behind a browser's session has just been issued. Where a service refuses an older one, as after a change of
 * the provider's keys, signing in again may bring a better one; where it refuses a fresh one, it brings the same.
 */
@Component
public class FreshTokens {
    /** Longer than the way back from the provider takes, and shorter than a token lives. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ServerOAuth2AuthorizedClientRepository clients;
    private final SignedIn signedIn;
    private final Clock clock;

    FreshTokens(ServerOAuth2AuthorizedClientRepository clients, SignedIn signedIn, Clock clock) {
        this.clients = clients;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** False for who is not signed in. */
    public Mono<Boolean> isFresh(ServerWebExchange exchange) {
        return signedIn.authentication(exchange)
                .flatMap(who -> clients.<OAuth2AuthorizedClient>loadAuthorizedClient(SignInProvider.REGISTRATION, who,
                        exchange))
                .mapNotNull(client -> client.getAccessToken().getIssuedAt())
                .map(issued -> issued.isAfter(clock.instant().minus(FRESH))).defaultIfEmpty(false);
    }
}
