package org.rapporteur.notifications.facts;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.StoredEvent;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;

/** A fact with its circumstances. */
public record Fact(long position, Instant at, Event event, Map<String, String> metadata) {
    /** The client by which the demo loads its story. */
    private static final String DEMO = "demo";

    public static Fact of(StoredEvent stored) {
        Event event = Catalogue.event(stored.type(), Integer.parseInt(stored.version()))
                .map(entry -> (Event) Json.stored().readValue(stored.payload(), entry.type()))
                .orElseThrow(() -> new UnknownFact(stored.type(), stored.version()));
        return new Fact(stored.position(), stored.time(), event, stored.metadata());
    }

    public PersonId actor() {
        return new PersonId(Objects.requireNonNull(metadata.get("actor"), "Every fact says who did it."));
    }

    public @Nullable String role() {
        return metadata.get("role");
    }

    /** Whether it belongs to the demo's story: nobody is written to because of it. */
    public boolean isOfTheDemo() {
        return DEMO.equals(metadata.get("client"));
    }
}
