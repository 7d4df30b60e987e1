package org.rapporteur.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The secrets of programs that the embedded provider gives tokens to.
 *
 * @param operations {@code RAPPORTEUR_OPERATIONS_SECRET}: of the client with which scripts operate the platform; it has no
 *        seat and no say, and can have views made anew
 * @param auditor {@code RAPPORTEUR_AUDITOR_SECRET}: of a client that verifies the log; like a person, it may nothing until
 *        it is appointed
 */
record Programs(Optional<String> operations, Optional<String> auditor) {
    private static final int SHORTEST_SECRET = 16;
    /** Each token asks for what it is for: all, or reading or writing alone. */
    static final String EVERY_SCOPE = "api, api.read, api.write";
    private static final String CLIENTS = "rapporteur.identity.clients.";

    static Programs from(Map<String, String> environment) {
        return new Programs(secret(environment, "RAPPORTEUR_OPERATIONS_SECRET"),
                secret(environment, "RAPPORTEUR_AUDITOR_SECRET"));
    }

    private static Optional<String> secret(Map<String, String> environment, String name) {
        Optional<String> secret = Settings.value(environment, name);
        if (secret.filter(text -> text.length() < SHORTEST_SECRET).isPresent()) {
            throw new BadSetting(name, "take a random one of at least %d characters".formatted(SHORTEST_SECRET));
        }
        return secret;
    }

    /** What the provider is told of them. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        operations.ifPresent(secret -> told.putAll(client("rapporteur-operations", secret, "operations")));
        auditor.ifPresent(secret -> told.putAll(client("rapporteur-auditor", secret, EVERY_SCOPE)));
        return told;
    }

    private static Map<String, String> client(String id, String secret, String scope) {
        return Map.of(CLIENTS + id + ".secret", secret, CLIENTS + id + ".scopes", scope);
    }
}
