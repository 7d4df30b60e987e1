package org.rapporteur.eventlog.axon;

import java.util.Optional;
import java.util.function.Supplier;

import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.EventCursor;

/** A finite stream: the matching events up to the head, then the marker. Everything is there from the start. */
final class SourceStream implements MessageStream<EventMessage> {

    private final EventCursor cursor;
    private @Nullable Entry<EventMessage> peeked;
    private @Nullable Throwable error;
    private boolean markerGiven;
    private boolean closed;

    SourceStream(EventCursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public Optional<Entry<EventMessage>> next() {
        Optional<Entry<EventMessage>> entry = peek();
        peeked = null;
        return entry;
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        if (peeked == null && !isEnded()) {
            peeked = guarded(this::read);
        }
        return Optional.ofNullable(peeked);
    }

    private boolean isEnded() {
        return closed || markerGiven || error != null;
    }

    private Entry<EventMessage> read() {
        return cursor.hasNext() ? EventTranslation.toEntry(cursor.next()) : end();
    }

    private Entry<EventMessage> end() {
        markerGiven = true;
        cursor.close();
        return new SimpleEntry<>(TerminalEventMessage.INSTANCE,
                ConsistencyMarker.addToContext(Context.empty(), Positions.marker(cursor.upTo())));
    }

    private @Nullable Entry<EventMessage> guarded(Supplier<Entry<EventMessage>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            error = e;
            cursor.close();
            return null;
        }
    }

    @Override
    public void setCallback(Runnable callback) {
        callback.run();
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public boolean isCompleted() {
        return peeked == null && isEnded();
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public void close() {
        closed = true;
        peeked = null;
        cursor.close();
    }
}
