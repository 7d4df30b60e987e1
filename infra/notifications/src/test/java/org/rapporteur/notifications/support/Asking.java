package org.rapporteur.notifications.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.rapporteur.shared.Json;

/** Asks the service over HTTP as somebody. */
public final class Asking {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String token;
    private final String[] more;

    Asking(String base, String token, String... more) {
        this.base = base;
        this.token = token;
        this.more = more;
    }

    /** The same with another header. */
    public Asking with(String header, String value) {
        return new Asking(base, token, header, value);
    }

    public <T> T get(String path, Class<T> type) {
        HttpResponse<String> answer = send("GET", path, null);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return Json.stored().readValue(answer.body(), type);
    }

    public String text(String path) {
        return send("GET", path, null).body();
    }

    public int status(String method, String path, Object body) {
        return send(method, path, body == null ? null : Json.stored().writeValueAsString(body)).statusCode();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpRequest request = (more.length == 0 ? builder : builder.headers(more)).build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
