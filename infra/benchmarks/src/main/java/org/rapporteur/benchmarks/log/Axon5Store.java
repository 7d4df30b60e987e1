package org.rapporteur.benchmarks.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.rapporteur.benchmarks.load.EventStore;
import org.rapporteur.benchmarks.load.Submitted;

/** Any storage engine of Axon 5, by the same calls: a new stream is sourced first, as Axon does before it appends to one. */
final class Axon5Store implements EventStore {
    private static final MessageType TYPE = new MessageType("benchmarks.Submitted", "1");
    private static final long PAUSE_NANOS = 200_000;

    private final EventStorageEngine engine;
    private final Converter converter;
    private final AutoCloseable below;
    private final Map<String, ConsistencyMarker> markers = new ConcurrentHashMap<>();
    private final AtomicLong appended = new AtomicLong();

    Axon5Store(EventStorageEngine engine, Converter converter, AutoCloseable below) {
        this.engine = engine;
        this.converter = converter;
        this.below = below;
    }

    @Override
    public void append(String stream, int sequence) {
        EventMessage event = new GenericEventMessage(TYPE, Submitted.of(stream, sequence));
        ConsistencyMarker marker = sequence == 0 ? sourced(stream).marker() : requireNonNull(markers.get(stream));
        AppendTransaction<?> transaction = engine.appendEvents(
                AppendCondition.withCriteria(criteria(stream)).withMarker(marker), null,
                List.of(new GenericTaggedEventMessage<>(event, Set.of(tag(stream))))).join();
        markers.put(stream, committed(transaction));
        appended.incrementAndGet();
    }

    private static <R> ConsistencyMarker committed(AppendTransaction<R> transaction) {
        return transaction.afterCommit(transaction.commit(null).join(), null).join();
    }

    @Override
    public int source(String stream) {
        return sourced(stream).events();
    }

    /** What a stream held, and the marker up to which that is so. */
    private record Sourced(int events, ConsistencyMarker marker) {}

    private Sourced sourced(String stream) {
        MessageStream<? extends EventMessage> found = engine.source(SourcingCondition.conditionFor(criteria(stream)),
                null);
        int events = 0;
        ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
        while (!found.isCompleted()) {
            Optional<? extends Entry<? extends EventMessage>> next = found.next();
            if (next.isEmpty()) {
                continue;
            }
            ConsistencyMarker told = next.get().getResource(ConsistencyMarker.RESOURCE_KEY);
            marker = told == null ? marker : told;
            events += told == null ? read(next.get()) : 0;
        }
        return new Sourced(events, marker);
    }

    @Override
    public long readAll(long most) {
        MessageStream<EventMessage> all = engine.stream(
                StreamingCondition.startingFrom(engine.firstToken(null).join()), null);
        long read = 0;
        while (read < Math.min(most, appended.get())) {
            Optional<Entry<EventMessage>> next = all.next();
            if (next.isPresent()) {
                read += read(next.get());
            } else {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        all.close();
        return read;
    }

    /** Its payload too, since a projection needs it. */
    private int read(Entry<? extends EventMessage> entry) {
        requireNonNull(entry.message().payloadAs(Submitted.class, converter));
        return 1;
    }

    private static EventCriteria criteria(String stream) {
        return EventCriteria.havingTags(tag(stream));
    }

    private static Tag tag(String stream) {
        return new Tag("practice", stream);
    }

    @Override
    public void close() throws Exception {
        below.close();
    }
}
