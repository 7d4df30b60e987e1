package org.rapporteur.query.telling.processing;

import java.util.Map;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.rapporteur.eventlog.StoredEvent;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.Json;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;

/** Reads facts by their pinned names and versions. */
public final class FactReader {
    private FactReader() {
    }

    /** A fact as the processors get it; its position is known from the stream. */
    static Happened read(EventMessage message, long position) {
        Event event = event(message.type().name(), message.type().version(),
                message.payloadAs(byte[].class));
        return new Happened(position, message.timestamp(), message.type().name(), event,
                Map.copyOf(message.metadata()));
    }

    /** A fact as the log gives it. */
    public static Happened read(StoredEvent stored) {
        return new Happened(stored.position(), stored.time(), stored.type(),
                event(stored.type(), stored.version(), stored.payload()), stored.metadata());
    }

    private static Event event(String name, String version, byte[] payload) {
        return Catalogue.event(name, Integer.parseInt(version))
                .map(entry -> (Event) Json.MAPPER.readValue(payload, entry.type()))
                .orElseThrow(() -> new UnknownFact(name, version));
    }
}
