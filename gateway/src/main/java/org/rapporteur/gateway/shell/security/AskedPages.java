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
    private final CookieServerRequestCache cookies = new CookieServerRequestCache();

    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        return cookies.saveRequest(exchange);
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        return cookies.getRedirectUri(exchange);
    }

    /** Forgets the page once it has been reached: icons and styles that are fetched meanwhile leave it remembered. */
    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return cookies.getRedirectUri(exchange).filter(asked -> asked.toString().equals(address(exchange)))
                .flatMap(asked -> cookies.removeMatchingRequest(exchange));
    }

    private static String address(ServerWebExchange exchange) {
        String query = exchange.getRequest().getURI().getRawQuery();
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return query == null ? path : path + "?" + query;
    }
}
