package org.rapporteur.gateway.shell.page;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the next page says first: that it was done, or what to know. The key is one of the bundles'. */
public record Notice(String kind, String key, List<String> arguments) implements Serializable {
    static final String ATTRIBUTE = "notice";

    /** Says on the next page of this session that it was done. */
    public static Mono<Void> success(ServerWebExchange exchange, String key, String... arguments) {
        return say(exchange, new Notice("success", key, List.of(arguments)));
    }

    /** Says on the next page of this session what to know. */
    public static Mono<Void> info(ServerWebExchange exchange, String key, String... arguments) {
        return say(exchange, new Notice("info", key, List.of(arguments)));
    }

    private static Mono<Void> say(ServerWebExchange exchange, Notice notice) {
        return exchange.getSession().doOnNext(session -> session.getAttributes().put(ATTRIBUTE, notice)).then();
    }

    /** For the templates: message arguments as the bundle wants them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
