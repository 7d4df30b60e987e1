package org.rapporteur.verify.source;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The files of a live log, by its address. */
final class WebFiles implements LogFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 3;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;
    private final Optional<String> token;

    WebFiles(String address, Optional<String> token) {
        this.address = address.replaceAll("/+$", "");
        this.token = token;
    }

    @Override
    public byte[] read(String path) {
        HttpResponse<byte[]> answer = ask(path, TRIES);
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            throw new CannotLook(
                    ("%s/%s answered %d: entries are for auditors. Give an auditor's token with --token or "
                            + "RAPPORTEUR_TOKEN, or check the hashes alone with --hashes-only.")
                            .formatted(address, path, status));
        }
        if (status == 404) {
            throw new Missing(path);
        }
        if (status != 200) {
            throw new CannotLook("%s/%s answered %d: try again, or ask those who run it.".formatted(address, path,
                    status));
        }
        return answer.body();
    }

    private HttpResponse<byte[]> ask(String path, int tries) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/" + path)).timeout(PATIENCE);
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            if (tries > 1) {
                return ask(path, tries - 1);
            }
            throw new CannotLook("%s does not answer: %s".formatted(address, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotLook("Interrupted.");
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
