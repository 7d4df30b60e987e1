package org.rapporteur.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.identity.letters.Letter;
import org.rapporteur.identity.letters.Letters;
import tools.jackson.databind.json.JsonMapper;

/** Hands the letters of the provider of sign-in to the service that sends mails: it keeps each until it has left. */
final class MailedLetters implements Letters {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI messages;
    private final String secret;

    MailedLetters(URI service, String secret) {
        this.messages = URI.create(service + "/internal/messages");
        this.secret = secret;
    }

    @Override
    public void send(Letter letter) {
        String body = json.writeValueAsString(Map.of("key", key(letter), "address", letter.to(),
                "language", letter.language(), "subject", letter.subject(), "text", letter.text()));
        int status = post(HttpRequest.newBuilder(messages).timeout(PATIENCE).header("Content-Type", "application/json")
                .header("Rapporteur-Internal", secret).POST(BodyPublishers.ofString(body)).build());
        if (status != 202) {
            throw new IllegalStateException("The mail service did not take a letter: it answered " + status);
        }
    }

    /** The same for the same letter, so that one that is handed over again, since no answer came, is sent once. */
    private static String key(Letter letter) {
        return UUID.nameUUIDFromBytes((letter.to() + "\n" + letter.text()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private int post(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail service did not take a letter", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while handing a letter over", e);
        }
    }
}
