package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.letters.Letter;

class MailedLettersTest {
    private static final Letter LETTER = new Letter("somebody@example.org", "fr", "Objet", "Bonjour,");

    private final AtomicReference<String> received = new AtomicReference<>("");
    private HttpServer server;
    private int answer = 202;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/messages", exchange -> {
            received.set(exchange.getRequestHeaders().getFirst("Rapporteur-Internal") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private MailedLetters letters() {
        return new MailedLetters(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "the-secret");
    }

    @Test
    void a_letter_that_is_not_taken_is_not_lost_in_silence() {
        answer = 403;

        assertThatThrownBy(() -> letters().send(LETTER)).hasMessageContaining("403");
    }

    @Test
    void the_same_letter_again_is_the_same_message_and_another_one_is_not() {
        letters().send(LETTER);
        String first = key();
        letters().send(LETTER);
        assertThat(key()).isEqualTo(first);
        letters().send(new Letter("somebody@example.org", "fr", "Objet", "Encore,"));
        assertThat(key()).isNotEqualTo(first);
    }

    private String key() {
        return received.get().replaceAll("(?s).*\"key\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void a_letter_is_handed_over_with_the_secret() {
        letters().send(LETTER);

        assertThat(received.get()).startsWith("the-secret {").contains("\"address\":\"somebody@example.org\"",
                "\"language\":\"fr\"", "\"subject\":\"Objet\"", "\"text\":\"Bonjour,\"");
    }
}
