package org.rapporteur.gateway.shell.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Who a browser's session stands for, unless that person has signed out everywhere meanwhile. */
class SessionContexts implements ServerSecurityContextRepository {
    private final ServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();
    private final EndedSessions ended;

    SessionContexts(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return sessions.save(exchange, context);
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return sessions.load(exchange).flatMap(context -> hasEnded(context)
                ? exchange.getSession().flatMap(WebSession::invalidate).then(Mono.empty())
                : Mono.just(context));
    }

    private boolean hasEnded(SecurityContext context) {
        return context.getAuthentication() != null && ended.hasEnded(context.getAuthentication());
    }
}
