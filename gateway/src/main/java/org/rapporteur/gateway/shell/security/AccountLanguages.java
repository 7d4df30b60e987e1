package org.rapporteur.gateway.shell.security;

import java.time.Duration;
import org.rapporteur.gateway.shell.web.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets those who write to people know the language of an account when somebody signs in: the access token says it. */
@Component
class AccountLanguages {
    private static final Logger LOG = LoggerFactory.getLogger(AccountLanguages.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebClient http;
    private final SessionToken sessionToken;

    AccountLanguages(Services services, SessionToken sessionToken) {
        this.http = WebClient.create(services.notifications().url());
        this.sessionToken = sessionToken;
    }

    /** Over as soon as it is on its way: who signs in does not wait for mails, and the next sign-in tells it again. */
    Mono<Void> tell(ServerWebExchange exchange) {
        return sessionToken.of(exchange).doOnNext(this::send).onErrorComplete().then();
    }

    private void send(String token) {
        http.put().uri("/api/mail/account-language").headers(h -> h.setBearerAuth(token)).retrieve()
                .toBodilessEntity().timeout(PATIENCE).subscribe(told -> {}, failed -> LOG.info(
                        "The language of an account could not be told to those who write to people: {}",
                        failed.getMessage()));
    }
}
