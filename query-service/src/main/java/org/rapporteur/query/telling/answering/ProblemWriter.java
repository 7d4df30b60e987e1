package org.rapporteur.query.telling.answering;

import java.util.Locale;
import java.util.Objects;
import org.rapporteur.accesstokens.Scopes;
import org.rapporteur.query.telling.views.Json;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a problem where no controller is reached: what the security filters refuse. */
@Component
final class ProblemWriter {
    private final Problems problems;

    ProblemWriter(Problems problems) {
        this.problems = problems;
    }

    Mono<Void> write(ServerWebExchange exchange, HttpStatus status) {
        return write(exchange, problems.ofStatus(status, locale(exchange)));
    }

    /** The token is for something else. */
    Mono<Void> writeScope(ServerWebExchange exchange) {
        String scope = Scopes.neededBy(exchange.getRequest().getMethod().name());
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"insufficient_scope\", scope=\"" + scope + '"');
        return write(exchange, problems.ofScope(scope, locale(exchange)));
    }

    private static Locale locale(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.ENGLISH);
    }

    private static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(Mono.fromSupplier(
                () -> response.bufferFactory().wrap(Json.MAPPER.writeValueAsBytes(problem))));
    }
}
