package org.rapporteur.journeys;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import tools.jackson.databind.json.JsonMapper;

/** Somebody, or some program, that uses the interface for programs through the front door. */
abstract class Client {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Platform platform;
    private final String language;

    Client(Platform platform, String language) {
        this.platform = platform;
        this.language = language;
    }

    /** Adds what tells who this is. */
    abstract HttpRequest.Builder vouched(HttpRequest.Builder request);

    Answer exchange(HttpRequest request) {
        return Answer.of(platform.send(request));
    }

    Answer command(Command command) {
        return command(command, UUID.randomUUID().toString());
    }

    Answer command(Command command, String key) {
        return command(Catalogue.of(command.getClass()).shortName(), JSON.writeValueAsString(command), key);
    }

    Answer command(String name, String body, String key, String... headers) {
        HttpRequest.Builder request = vouched(request("/api/commands/" + name)).header("Idempotency-Key", key)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        Answer answer = exchange(request.build());
        platform.acknowledged(answer.position());
        return answer;
    }

    Answer post(String path, String body) {
        return exchange(vouched(request(path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build());
    }

    Answer put(String path, String body) {
        return exchange(vouched(request(path)).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)).build());
    }

    /** Brings a file as it is. */
    Answer bring(String path, byte[] content) {
        return exchange(vouched(request(path)).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)).build());
    }

    /** Asks for what reflects everything that anybody was acknowledged here so far. */
    Answer latest(String path) {
        return query(path + "?minPosition=" + platform.acknowledged());
    }

    Answer query(String path) {
        return exchange(vouched(request(path)).build());
    }

    /** Asks for what reflects everything up to an answer. */
    Answer query(String path, Answer seen) {
        return query(path + (path.contains("?") ? "&" : "?") + "minPosition=" + seen.position());
    }

    URI url(String path) {
        return platform.url(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.url(path)).timeout(PATIENCE).header("Accept-Language", language);
    }
}
