package org.rapporteur.command.http;

import org.rapporteur.accesstokens.Scopes;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 401 and 403 of the door itself, as problems. */
@Component
final class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private final Problems problems;

    SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException problem) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return write(exchange, problems.of(HttpStatus.UNAUTHORIZED.value(), "sign-in-first",
                exchange.getRequest().getHeaders()));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException problem) {
        String scope = scopeOf(exchange.getRequest());
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"insufficient_scope\", scope=\"" + scope + '"');
        return write(exchange, problems.ofScope(scope, exchange.getRequest().getHeaders()));
    }

    private static String scopeOf(ServerHttpRequest request) {
        return request.getPath().value().startsWith("/api/demo/")
                ? "demo"
                : Scopes.neededBy(request.getMethod().name());
    }

    private static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        DataBuffer body = response.bufferFactory().wrap(Json.stored().writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }
}
