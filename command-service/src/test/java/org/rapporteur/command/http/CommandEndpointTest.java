package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.CommandAnswer;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Commands over HTTP, on the real log. */
class CommandEndpointTest {
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        say(Tokens.administratorToBe("ottavia"), "first", "BecomeFirstAdministrator", "{\"name\":\"Ottavia\"}")
                .expectStatus().isOk();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static ResponseSpec say(String token, String key, String command, String body) {
        return service.client().post().uri("/api/commands/" + command).headers(h -> h.setBearerAuth(token))
                .header("Idempotency-Key", key).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    @Test
    void an_administrator_creates_an_organisation() {
        CommandAnswer answer = say(Tokens.of("ottavia"), "one", "CreateOrganisation",
                "{\"name\":{\"en\":\"Council\",\"fr\":\"Conseil\"},\"acronym\":\"C1\"}").expectStatus().isOk()
                .expectBody(CommandAnswer.class).returnResult().getResponseBody();

        assertThat(answer.ids()).containsOnlyKeys("organisation");
        assertThat(answer.position()).isPositive();
    }
}
