package org.rapporteur.gateway.shell.security;

import java.time.Duration;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionOAuth2ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Remembers who was sent to the provider of sign-in. A session that only does this ends soon, since it costs a stranger nothing to
 * ask for one; a session that comes back from there lives as long as sessions do.
 */
class RequestsOnTheirWay implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String FULL_TIME = RequestsOnTheirWay.class.getName() + ".fullTime";

    private final ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> requests = new WebSessionOAuth2ServerAuthorizationRequestRepository();
    private final Duration onTheWay;

    RequestsOnTheirWay(Duration onTheWay) {
        this.onTheWay = onTheWay;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return requests.loadAuthorizationRequest(exchange);
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return exchange.getSession().doOnNext(this::shorten)
                .then(requests.saveAuthorizationRequest(request, exchange));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return exchange.getSession().doOnNext(RequestsOnTheirWay::lengthen)
                .then(requests.removeAuthorizationRequest(exchange));
    }

    private void shorten(WebSession session) {
        if (!session.isStarted()) {
            session.getAttributes().put(FULL_TIME, session.getMaxIdleTime());
            session.setMaxIdleTime(onTheWay);
        }
    }

    private static void lengthen(WebSession session) {
        if (session.getAttributes().remove(FULL_TIME) instanceof Duration fullTime) {
            session.setMaxIdleTime(fullTime);
        }
    }
}
