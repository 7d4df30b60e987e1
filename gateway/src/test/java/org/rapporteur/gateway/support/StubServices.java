package org.rapporteur.gateway.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The services behind the gateway, as far as a page can tell: they answer what a test tells them to. */
public final class StubServices {
    private static final int SILENT = 0;
    private static final int GONE = -1;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final DisposableServer server = HttpServer.create().host("127.0.0.1").port(0).handle(this::answer)
            .bindNow();

    /** What came in. */
    public record Received(String method, String uri, Map<String, String> headers, String body) {}

    private record Answer(int status, String type, String body) {}

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    public StubServices json(String path, String body) {
        return answer(path, 200, "application/json", body);
    }

    /** An answer to one method only, where another method gets another. */
    public StubServices jsonFor(String method, String path, String body) {
        return answer(method + " " + path, 200, "application/json", body);
    }

    public StubServices problem(String path, int status, String body) {
        return answer(path, status, "application/problem+json", body);
    }

    public StubServices answer(String path, int status, String type, String body) {
        answers.put(path, new Answer(status, type, body));
        return this;
    }

    /** Takes what is sent to this path, and never answers. */
    public StubServices silent(String path) {
        return answer(path, SILENT, "", "");
    }

    /** Takes what is sent to this path, and is gone before it answers. */
    public StubServices hangsUp(String path) {
        return answer(path, GONE, "", "");
    }

    public void reset() {
        answers.clear();
        received.clear();
        json("/actuator/health", "{\"status\":\"UP\"}");
    }

    /** The last request to this path. */
    public @Nullable Received last(String path) {
        return received.stream().filter(one -> one.uri().split("\\?")[0].equals(path))
                .reduce((first, second) -> second).orElse(null);
    }

    /** The last request by this method to this path. */
    public @Nullable Received last(String method, String path) {
        return received.stream().filter(one -> one.method().equals(method) && one.uri().split("\\?")[0].equals(path))
                .reduce((first, second) -> second).orElse(null);
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        String path = request.fullPath();
        Answer missing = new Answer(404, "application/problem+json", "{}");
        Answer answer = answers.getOrDefault(request.method() + " " + path,
                answers.getOrDefault(request.uri(), answers.getOrDefault(path, missing)));
        return request.receive().aggregate().asString().defaultIfEmpty("")
                .doOnNext(body -> received.add(record(request, body)))
                .filter(body -> answer.status() != SILENT).switchIfEmpty(Mono.never())
                .filter(body -> answer.status() != GONE).switchIfEmpty(Mono.fromRunnable(
                        () -> response.withConnection(connection -> connection.channel().close())))
                .flatMap(body -> response.status(answer.status()).header("Content-Type", answer.type())
                        .sendString(Mono.just(answer.body())).then());
    }

    private static Received record(HttpServerRequest request, String body) {
        Map<String, String> headers = new ConcurrentHashMap<>();
        request.requestHeaders().forEach(entry -> headers.put(entry.getKey().toLowerCase(java.util.Locale.ROOT),
                entry.getValue()));
        return new Received(request.method().name(), request.uri(), headers, body);
    }
}
