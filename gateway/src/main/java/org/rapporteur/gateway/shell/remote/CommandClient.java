package org.rapporteur.gateway.shell.remote;

import org.rapporteur.gateway.shell.web.Services;
import org.rapporteur.shared.CommandAnswer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says commands to the command service, as the person whose page is being made. Refusals are {@link ServiceProblem}s. */
@Component
public class CommandClient {
    private final WebClient http;

    CommandClient(Services services, Relay relay) {
        this.http = ServiceCalls.client(services.commandService().url(), relay);
    }

    /** Sends a command by its name. The key makes a repeated sending harmless: derive it from the form, not the click. */
    public Mono<CommandAnswer> send(String name, Object body, String idempotencyKey) {
        var call = http.post().uri("/api/commands/{name}", name).header("Idempotency-Key", idempotencyKey)
                .bodyValue(body);
        return ServiceCalls.answer(call, CommandAnswer.class)
                .flatMap(done -> SeenPosition.raise(done.position()).thenReturn(done));
    }

    /** Asks the command service for what only it holds, such as drafts. */
    public <T> Mono<T> get(String path, Class<T> type, Object... variables) {
        return ServiceCalls.answer(http.get().uri(path, variables), type);
    }

    /** Creates what is no command, such as a draft; the key makes a repeated sending harmless. */
    public <T> Mono<T> create(String path, Object body, String idempotencyKey, Class<T> type) {
        return ServiceCalls
                .answer(http.post().uri(path).header("Idempotency-Key", idempotencyKey).bodyValue(body), type);
    }

    /** Creates, keeps or removes what is no command, such as a draft. */
    public <T> Mono<T> call(HttpMethod method, String path, Object body, Class<T> type, Object... variables) {
        return ServiceCalls.answer(http.method(method).uri(path, variables).bodyValue(body), type);
    }

    /** Brings a file, as it is. */
    public <T> Mono<T> bring(String path, Flux<DataBuffer> content, Class<T> type, Object... variables) {
        return ServiceCalls.answer(http.post().uri(path, variables).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(BodyInserters.fromDataBuffers(content)), type);
    }
}
