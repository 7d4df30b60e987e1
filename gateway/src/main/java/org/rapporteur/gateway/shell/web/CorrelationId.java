package org.rapporteur.gateway.shell.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** One id for everything that a request causes: kept when the caller brings a sound one, passed on, shown on errors. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationId implements WebFilter {
    public static final String HEADER = "X-Correlation-Id";
    /** The name under which logs carry it. */
    public static final String KEY = "correlationId";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** The id of this exchange. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(KEY, "");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = soundOrNew(exchange.getRequest().getHeaders().getFirst(HEADER));
        exchange.getAttributes().put(KEY, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        ServerWebExchange marked = exchange.mutate().request(r -> r.headers(h -> h.set(HEADER, id))).build();
        return chain.filter(marked).contextWrite(context -> context.put(KEY, id));
    }

    private static String soundOrNew(@Nullable String brought) {
        return brought != null && SOUND.matcher(brought).matches() ? brought : UUID.randomUUID().toString();
    }
}
