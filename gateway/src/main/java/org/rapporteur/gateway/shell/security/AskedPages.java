package org.rapporteur.gateway.shell.security;

import java.net.URI;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The page that a reader asked for before signing in. In a cookie, since a visitor who is asked to sign in and leaves
 * must not cost the server a session; and untouched where there is none, since who only reads gets no cookie at all.
 */
@Component
class AskedPages implements ServerRequestCache {
    private static final String COOKIE = "REDIRECT_URI";
    private final CookieServerRequestCache cookies = new CookieServerRequestCache();

    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        return cookies.saveRequest(exchange);
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        return cookies.getRedirectUri(exchange);
    }

    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(COOKIE)
                ? cookies.removeMatchingRequest(exchange)
                : Mono.empty();
    }
}
