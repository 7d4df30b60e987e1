package org.rapporteur.benchmarks.axon4;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.rapporteur.benchmarks.load.EventStore;
import org.rapporteur.benchmarks.load.PeerPlan;
import org.rapporteur.benchmarks.load.Submitted;

/** Axon 4's storage engine for MongoDB: a document per event, a unique index over aggregate and sequence. */
public final class Axon4Mongo implements EventStore {
    private final MongoClient client;
    private final EventStorageEngine engine;

    private Axon4Mongo(String uri) {
        client = MongoClients.create(uri);
        JacksonSerializer json = JacksonSerializer.defaultSerializer();
        DefaultMongoTemplate collections = DefaultMongoTemplate.builder()
                .mongoDatabase(client.getDatabase("axon4").withWriteConcern(WriteConcern.MAJORITY.withJournal(true)))
                .build();
        engine = MongoEventStorageEngine.builder().mongoTemplate(collections).eventSerializer(json)
                .snapshotSerializer(json).build();
    }

    /** Arguments: the store's connection string, and how many seconds each load lasts. */
    public static void main(String[] arguments) throws Exception {
        try (Axon4Mongo peer = new Axon4Mongo(arguments[0])) {
            new PeerPlan(peer, Duration.ofSeconds(Long.parseLong(arguments[1]))).run();
        }
    }

    /** A new stream is read first, as the other stores do it: who appends to it wants to know that it is new. */
    @Override
    public void append(String stream, int sequence) {
        if (sequence == 0) {
            source(stream);
        }
        engine.appendEvents(
                new GenericDomainEventMessage<>("practice", stream, sequence, Submitted.of(stream, sequence)));
    }

    @Override
    public long readAll(long most) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            return events.limit(most).peek(event -> event.getPayload()).count();
        }
    }

    @Override
    public int source(String stream) {
        return Math.toIntExact(engine.readEvents(stream).asStream().peek(event -> event.getPayload()).count());
    }

    @Override
    public void close() {
        client.close();
    }
}
