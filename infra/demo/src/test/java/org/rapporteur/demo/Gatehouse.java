package org.rapporteur.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A front door that lets everything pass, gives the same key the same ids, and remembers what it was asked. */
final class Gatehouse implements AutoCloseable {

    record Request(String path, String authorization, String key, String person, String time) {}

    private static final List<String> ID_NAMES = List.of("organisation", "group", "invitation", "person", "call",
            "practice", "clarification", "mandate", "activity", "review", "proposal", "activity:0", "activity:1",
            "activity:2");

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusals = new HashMap<>();
    private volatile boolean ended;
    private final AtomicInteger tokens = new AtomicInteger();

    Gatehouse() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/identity/oauth2/token", this::giveToken);
        server.createContext("/api/commands/", this::take);
        server.createContext("/api/demo/finished", this::end);
        server.createContext("/api/demo/people/", this::tellPerson);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    URI tokenEndpoint() {
        return address().resolve("/identity/oauth2/token");
    }

    List<Request> requests() {
        return requests;
    }

    List<String> keys() {
        return requests.stream().map(Request::key).toList();
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    int tokensGiven() {
        return tokens.get();
    }

    void refuse(String key, String rule) {
        refusals.put(key, rule);
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        answer(exchange, 200,
                "{\"access_token\":\"token-" + tokens.incrementAndGet() + "\",\"expires_in\":300}");
    }

    private void tellPerson(HttpExchange exchange) throws IOException {
        byte[] subject = exchange.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
        answer(exchange, 200, "{\"person\":\"" + UUID.nameUUIDFromBytes(subject) + "\"}");
    }

    boolean ended() {
        return ended;
    }

    private void end(HttpExchange exchange) throws IOException {
        ended = true;
        answer(exchange, 200, "{}");
    }

    private void take(HttpExchange exchange) throws IOException {
        Request request = request(exchange);
        requests.add(request);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String rule = refusals.get(request.key());
        if (rule == null) {
            answer(exchange, 200, "{\"position\":" + requests.size() + ",\"ids\":{" + ids(request.key()) + "}}");
        } else {
            answer(exchange, 409, "{\"rule\":\"" + rule + "\"}");
        }
    }

    private static Request request(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return new Request(exchange.getRequestURI().getPath(), headers.getFirst("Authorization"),
                headers.getFirst("Idempotency-Key"), headers.getFirst("Rapporteur-Demo-Person"),
                headers.getFirst("Rapporteur-Demo-Time"));
    }

    private static String ids(String key) {
        return String.join(",", ID_NAMES.stream().map(name -> "\"" + name + "\":\""
                + UUID.nameUUIDFromBytes((key + name).getBytes(StandardCharsets.UTF_8)) + "\"").toList());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
