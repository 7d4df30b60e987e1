package org.rapporteur.gateway.shell.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A call of the interface for programs that brings its own token, or no session that could be misused. */
class ApiCallWithoutSession implements ServerWebExchangeMatcher {
    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        boolean api = request.getPath().value().startsWith("/api/");
        return api && !restsOnSession(request) ? MatchResult.match() : MatchResult.notMatch();
    }

    private static boolean restsOnSession(ServerHttpRequest request) {
        return !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && request.getCookies().containsKey(SessionCookie.NAME);
    }
}
