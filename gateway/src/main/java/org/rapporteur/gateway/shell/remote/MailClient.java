package org.rapporteur.gateway.shell.remote;

import java.util.Optional;
import org.rapporteur.gateway.shell.web.Services;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the service that writes to people, never behind what this session already saw done. */
@Component
public class MailClient {
    private final WebClient http;

    MailClient(Services services, Relay relay) {
        this.http = ServiceCalls.client(services.notifications().url(), relay);
    }

    /** An answer by its path, with path variables in braces, and what else the path asks after its question mark. */
    public <T> Mono<T> get(String path, Class<T> type, Object... variables) {
        return SeenPosition.get()
                .flatMap(seen -> ServiceCalls.answer(http.get().uri(at(path, seen), variables), type));
    }

    /** Tells it something. */
    public Mono<Void> tell(HttpMethod method, String path, Object body, Object... variables) {
        return SeenPosition.get().flatMap(seen -> ServiceCalls
                .answer(http.method(method).uri(at(path, seen), variables).bodyValue(body), Void.class));
    }

    private static String at(String path, Optional<Long> seen) {
        return seen.map(position -> path + (path.contains("?") ? "&" : "?") + "minPosition=" + position).orElse(path);
    }
}
