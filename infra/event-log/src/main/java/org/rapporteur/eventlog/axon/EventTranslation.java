package org.rapporteur.eventlog.axon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.StoredEvent;

/** Messages to events of the log, and back. Payloads come back as bytes: handlers convert what they need. */
final class EventTranslation {

    private static final byte[] NO_PAYLOAD = {};

    private final Converter converter;

    EventTranslation(Converter converter) {
        this.converter = converter;
    }

    /** @param commitTime the time of all events of the commit, or null where each keeps its own */
    NewEvent toLog(TaggedEventMessage<?> tagged, @Nullable Instant commitTime) {
        EventMessage event = tagged.event();
        return new NewEvent(event.identifier(), event.type().name(), event.type().version(),
                CriteriaTranslation.tagsToLog(tagged.tags()), event.metadata(), payload(event),
                commitTime == null ? event.timestamp().truncatedTo(ChronoUnit.MILLIS) : null);
    }

    private byte[] payload(EventMessage event) {
        byte[] bytes = event.payloadAs(byte[].class, converter);
        return bytes == null ? NO_PAYLOAD : bytes;
    }

    static Entry<EventMessage> toEntry(StoredEvent event) {
        Context context = TrackingToken.addToContext(Context.empty(), Positions.token(event.position() + 1));
        return new SimpleEntry<>(toMessage(event),
                Tag.addToContext(context, CriteriaTranslation.tagsToAxon(event.tags())));
    }

    private static EventMessage toMessage(StoredEvent event) {
        return new GenericEventMessage(event.id(), new MessageType(event.type(), event.version()), event.payload(),
                event.metadata(), event.time());
    }
}
