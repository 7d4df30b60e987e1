package org.rapporteur.gateway.shell.errors;

import org.rapporteur.gateway.shell.kept.KeepFormThenSignIn;
import org.rapporteur.gateway.shell.security.SignInEnded;
import org.rapporteur.gateway.shell.web.CorrelationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Whatever goes wrong ends here: as a page that says what to do, or as problem+json for a program. */
@Component
@Order(-2)
class ErrorPages implements ErrorWebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final ErrorAnswers answers;
    private final KeepFormThenSignIn signIn;

    ErrorPages(ErrorAnswers answers, KeepFormThenSignIn signIn) {
        this.answers = answers;
        this.signIn = signIn;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        return thrown instanceof SignInEnded && !isApi(exchange) ? signInAgain(exchange) : answer(exchange, thrown);
    }

    private Mono<Void> signInAgain(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(WebSession::invalidate).then(signIn.signInAgain(exchange));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        log(exchange, failure, thrown);
        return isApi(exchange) || !wantsPage(exchange)
                ? answers.problem(exchange, failure)
                : answers.page(exchange, failure);
    }

    private static void log(ServerWebExchange exchange, Failure failure, Throwable thrown) {
        String path = exchange.getRequest().getPath().value();
        if (failure.isOurs()) {
            LOG.error("{} on {} [{}]", failure.status().value(), path, CorrelationId.of(exchange), thrown);
        } else {
            LOG.info("{} on {} [{}]: {}", failure.status().value(), path, CorrelationId.of(exchange),
                    thrown.getMessage());
        }
    }

    private static boolean isApi(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().matches("/(api|actuator|v3|log)(/.*)?");
    }

    private static boolean wantsPage(ServerWebExchange exchange) {
        var accepted = exchange.getRequest().getHeaders().getAccept();
        return accepted.isEmpty() || accepted.stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML));
    }
}
