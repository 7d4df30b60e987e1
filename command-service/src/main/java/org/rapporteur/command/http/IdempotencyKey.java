package org.rapporteur.command.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.springframework.http.HttpHeaders;

/** What makes a repeat of a command harmless: the sender chooses it, or one is minted. */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern SHAPE = Pattern.compile("[\\x20-\\x7e]{1,200}");

    public IdempotencyKey {
        Check.that().matches(HEADER, value, SHAPE, "invalid.idempotency-key").orThrow();
    }

    public static IdempotencyKey of(HttpHeaders headers) {
        String said = headers.getFirst(HEADER);
        return new IdempotencyKey(said == null ? UUID.randomUUID().toString() : said);
    }

    /** Everybody's keys are their own: nobody can guess another's commit, or be in its way. */
    public UUID commitOf(PersonId actor) {
        return Act.derived(UUID.fromString(actor.value()), "key:" + value);
    }
}
