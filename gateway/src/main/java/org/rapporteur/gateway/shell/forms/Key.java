package org.rapporteur.gateway.shell.forms;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The idempotency key of a form. */
public final class Key {
    private Key() {
    }

    /** The key that the form carries; a form that carries none gets one for this sending. */
    public static String of(Fields fields) {
        String key = fields.text(Forms.KEY);
        return key == null ? UUID.randomUUID().toString() : key;
    }

    /** A form that says several commands has a key for each, told apart by what they are about. */
    public static String of(Fields fields, Object about) {
        return UUID.nameUUIDFromBytes((of(fields) + " " + about).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
