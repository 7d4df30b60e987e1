package org.rapporteur.gateway.shell.remote;

import java.util.Optional;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The highest log position that this session was told of: queries wait for it, so people see what they just did. */
final class SeenPosition {
    private static final String ATTRIBUTE = "seenPosition";

    private SeenPosition() {
    }

    static Mono<Optional<Long>> get() {
        return session().map(session -> Optional.<Long>ofNullable(session.getAttribute(ATTRIBUTE)))
                .defaultIfEmpty(Optional.empty());
    }

    static Mono<Void> raise(long position) {
        return session().doOnNext(session -> raise(session, position)).then();
    }

    private static void raise(WebSession session, long position) {
        session.getAttributes().merge(ATTRIBUTE, position, (a, b) -> Math.max((Long) a, (Long) b));
    }

    private static Mono<WebSession> session() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context)))
                .flatMap(ServerWebExchange::getSession);
    }
}
