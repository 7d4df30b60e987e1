package org.rapporteur.command.axon;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.core.Metadata;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Files;
import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.shared.PersonId;

/**
 * A command's circumstances, as they travel beside it.
 *
 * @param request the correlation id of the request that brought it
 * @param client the OAuth client that the person used
 * @param bodyHash the hash of the key and the command, by which a repeat is told from another command under one key
 */
public record Request(PersonId actor, Instant at, UUID commit, boolean mayBootstrap, String request, String client,
        String bodyHash) {
    private static final String AT = "at";
    private static final String COMMIT = "commit";
    private static final String BOOTSTRAP = "bootstrap";
    /** The name under which the hash stands beside each event. */
    public static final String BODY_HASH = "bodyHash";

    public Metadata toMetadata() {
        return Metadata.from(Map.of("actor", actor.value(), AT, at.toString(), COMMIT, commit.toString(), BOOTSTRAP,
                Boolean.toString(mayBootstrap), "request", request, "client", client, BODY_HASH, bodyHash));
    }

    static Act act(Metadata metadata, Sealer sealer, Files files) {
        return new Act(new PersonId(said(metadata, "actor")), Instant.parse(said(metadata, AT)),
                UUID.fromString(said(metadata, COMMIT)), Boolean.parseBoolean(metadata.get(BOOTSTRAP)), sealer, files);
    }

    private static String said(Metadata metadata, String key) {
        return Objects.requireNonNull(metadata.get(key), key);
    }

    /** What stands beside each event: who, in which capacity, by which command; nothing personal. */
    static Metadata ofEvents(Metadata command, String commandName, Capacity in) {
        Map<String, String> metadata = new HashMap<>(command.withoutKeys(Set.of(AT, COMMIT, BOOTSTRAP)));
        metadata.put("command", commandName);
        metadata.put("role", in.role());
        if (in.group() != null) {
            metadata.put("group", in.group().value());
        }
        if (in.delegation() != null) {
            metadata.put("delegation", in.delegation().value());
        }
        return Metadata.from(metadata);
    }
}
