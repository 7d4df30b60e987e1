package org.rapporteur.query.telling.answering;

import io.micrometer.context.ContextRegistry;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Names the request, as the gateway names it, in whatever is logged while it is answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelatedLogs implements WebFilter {
    private static final String HEADER = "X-Correlation-Id";
    private static final String KEY = "correlationId";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    CorrelatedLogs() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, () -> MDC.get(KEY), id -> MDC.put(KEY, id),
                () -> MDC.remove(KEY));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = exchange.getRequest().getHeaders().getFirst(HEADER);
        Mono<Void> answered = chain.filter(exchange);
        return id == null || !SOUND.matcher(id).matches()
                ? answered
                : answered.contextWrite(context -> context.put(KEY, id));
    }
}
