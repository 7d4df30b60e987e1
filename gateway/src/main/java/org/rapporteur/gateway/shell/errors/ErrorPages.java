package org.rapporteur.gateway.shell.errors;

import org.rapporteur.gateway.shell.kept.KeepFormThenSignIn;
import org.rapporteur.gateway.shell.security.FreshTokens;
import org.rapporteur.gateway.shell.security.IdentityProperties;
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
    private final FreshTokens freshTokens;
    private final IdentityProperties identity;

    ErrorPages(ErrorAnswers answers, KeepFormThenSignIn signIn, FreshTokens freshTokens,
            IdentityProperties identity) {
        this.answers = answers;
        this.signIn = signIn;
        this.freshTokens = freshTokens;
        this.identity = identity;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        return thrown instanceof SignInEnded ended && !isApi(exchange)
                ? signInOrExplain(exchange, ended)
                : answer(exchange, thrown);
    }

    /** why: where a token is refused that was issued just now, signing in again would go round in circles. */
    private Mono<Void> signInOrExplain(ServerWebExchange exchange, SignInEnded ended) {
        Mono<Boolean> circle = ended.isOfService() ? freshTokens.isFresh(exchange) : Mono.just(false);
        return circle.flatMap(again -> again ? explain(exchange) : signInAgain(exchange));
    }

    private Mono<Void> signInAgain(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(WebSession::invalidate).then(signIn.signInAgain(exchange));
    }

    private Mono<Void> explain(ServerWebExchange exchange) {
        LOG.warn("The services refuse the access token that was issued just now, on {} [{}]: it has to be a JWT for "
                + "access with \"{}\" in its aud. Have the provider of sign-in write it there, or set OIDC_AUDIENCE to what "
                + "it writes.", exchange.getRequest().getPath().value(), CorrelationId.of(exchange),
                identity.audience());
        return signIn.keep(exchange).then(write(exchange, Failure.notAccepted(identity.audience())));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        log(exchange, failure, thrown);
        return write(exchange, failure);
    }

    private Mono<Void> write(ServerWebExchange exchange, Failure failure) {
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
