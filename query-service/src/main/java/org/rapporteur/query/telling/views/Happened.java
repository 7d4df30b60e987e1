package org.rapporteur.query.telling.views;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;

/**
 * A fact with its circumstances.
 *
 * @param position its place in the log, from 0
 * @param name its pinned name
 * @param metadata who did it, in which role, for which delegation
 */
public record Happened(long position, Instant at, String name, Event event, Map<String, String> metadata) {
    public Happened {
        metadata = Map.copyOf(metadata);
    }

    /** The position after it. */
    public long next() {
        return position + 1;
    }

    /** Who did it; every fact says so. */
    public PersonId actor() {
        String actor = metadata.get("actor");
        if (actor == null) {
            throw new IllegalStateException("The fact at position %d says nobody did it.".formatted(position));
        }
        return new PersonId(actor);
    }

    public @Nullable String role() {
        return metadata.get("role");
    }

    public @Nullable DelegationCode delegation() {
        return Optional.ofNullable(metadata.get("delegation")).map(DelegationCode::new).orElse(null);
    }
}
