package org.rapporteur.gateway.shell.web;

import org.rapporteur.gateway.shell.security.SessionToken;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A program's bearer token passes as it is; a browser's session stands for the token that it holds. */
@Component
class RelayToken implements GatewayFilter {
    private final SessionToken sessionToken;

    RelayToken(SessionToken sessionToken) {
        this.sessionToken = sessionToken;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
            return chain.filter(withoutCookies(exchange));
        }
        return sessionToken.of(exchange).map(token -> withToken(exchange, token)).defaultIfEmpty(exchange)
                .flatMap(relayed -> chain.filter(withoutCookies(relayed)));
    }

    private static ServerWebExchange withToken(ServerWebExchange exchange, String token) {
        return exchange.mutate().request(r -> r.headers(h -> h.setBearerAuth(token))).build();
    }

    private static ServerWebExchange withoutCookies(ServerWebExchange exchange) {
        return exchange.mutate().request(r -> r.headers(h -> h.remove(HttpHeaders.COOKIE))).build();
    }
}
