package org.rapporteur.command.running;

import java.util.function.Consumer;
import org.rapporteur.command.Cast;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** Says commands to a running service, as any client does. */
public record Said(Service service) {
    /** No headers of its own. */
    public static final Consumer<HttpHeaders> AS_IT_IS = headers -> {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ResponseSpec raw(String token, String command, Object body, Consumer<HttpHeaders> headers) {
        return service.client().post().uri("/api/commands/" + command).headers(all -> {
            all.setBearerAuth(token);
            headers.accept(all);
        }).contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body instanceof String text ? text : JSON.writeValueAsString(body)).exchange();
    }

    public ResponseSpec raw(Cast who, Command command) {
        return raw(Tokens.of(who.subject()), name(command), command, AS_IT_IS);
    }

    public ResponseSpec raw(Cast who, String key, Command command) {
        return raw(Tokens.of(who.subject()), name(command), command, headers -> headers.set("Idempotency-Key", key));
    }

    public CommandAnswer done(Cast who, Command command) {
        return raw(who, command).expectStatus().isOk().expectBody(CommandAnswer.class).returnResult()
                .getResponseBody();
    }

    private static String name(Command command) {
        return Catalogue.of(command.getClass()).shortName();
    }
}
