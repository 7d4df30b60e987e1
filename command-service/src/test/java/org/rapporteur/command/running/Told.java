package org.rapporteur.command.running;

import org.rapporteur.command.Cast;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** What somebody was answered: the status, and the rule where one refused. */
public record Told(int status, String rule) {
    public static final Told DONE = new Told(200, null);

    public static Told by(Said said, Cast who, String key, Command command) {
        EntityExchangeResult<byte[]> result = said.raw(who, key, command).expectBody().returnResult();
        int status = result.getStatus().value();
        return status == 200
                ? DONE
                : new Told(status, Json.stored().readValue(result.getResponseBody(), Problem.class).rule());
    }
}
