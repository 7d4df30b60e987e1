package org.rapporteur.gateway.shell.security;

import java.time.Duration;
import org.rapporteur.gateway.shell.web.Services;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets those who write to people know the language of an account when somebody signs in: the access token says it. */
@Component
class AccountLanguages {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WebClient http;
    private final SessionToken sessionToken;

    AccountLanguages(Services services, SessionToken sessionToken) {
        this.http = WebClient.create(services.notifications().url());
        this.sessionToken = sessionToken;
    }

    /** why nothing fails: who signs in does not wait for mails, and the next sign-in tells it again. */
    Mono<Void> tell(ServerWebExchange exchange) {
        return sessionToken.of(exchange)
                .flatMap(token -> http.put().uri("/api/mail/account-language").headers(h -> h.setBearerAuth(token))
                        .retrieve().toBodilessEntity())
                .timeout(PATIENCE).onErrorComplete().then();
    }
}
