package org.rapporteur.query.telling.answering;

import java.util.Locale;
import org.rapporteur.query.telling.views.Json;
import org.rapporteur.shared.Problem;
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
        Locale locale = exchange.getLocaleContext().getLocale();
        Problem problem = problems.ofStatus(status, locale == null ? Locale.ENGLISH : locale);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(Mono.fromSupplier(
                () -> response.bufferFactory().wrap(Json.MAPPER.writeValueAsBytes(problem))));
    }
}
