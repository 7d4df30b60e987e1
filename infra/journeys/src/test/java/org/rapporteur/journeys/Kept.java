package org.rapporteur.journeys;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.RawBsonDocument;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.Verification;
import org.rapporteur.query.telling.processing.FactReader;
import org.rapporteur.query.telling.views.DocumentForm;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.MemoryDocuments;
import org.rapporteur.query.telling.views.Projection;
import org.rapporteur.query.telling.views.View;

/** What a platform that no longer runs has kept on disk. */
final class Kept implements AutoCloseable {
    private final EmbeddedMongo store;
    private final MongoClient client;
    private final EventLog log;

    Kept(Platform stopped) {
        store = EmbeddedMongo.start(stopped.data().resolve("store"));
        client = MongoClients.create(store.connectionString());
        log = MongoEventLog.open(client, EventLogSettings.of("rapporteur_log"), new SimpleMeterRegistry());
    }

    Verification verification() {
        return log.verify((commits, all) -> {});
    }

    /** All facts, in their order. */
    List<Happened> facts() {
        List<Happened> facts = new ArrayList<>();
        try (EventCursor cursor = log.read(Criteria.any(), 0)) {
            cursor.forEachRemaining(stored -> facts.add(FactReader.read(stored)));
        }
        return facts;
    }

    /** The documents of a read model as they lie in the store, by their keys. */
    Map<String, RawBsonDocument> told(View<?> view) {
        Map<String, RawBsonDocument> documents = new TreeMap<>();
        client.getDatabase("rapporteur_views").getCollection(view.collection(), RawBsonDocument.class).find()
                .forEach(one -> documents.put(one.getString("_id").getValue(), one));
        return documents;
    }

    /** The documents of a read model as they follow from the facts. */
    static <D> Map<String, RawBsonDocument> folded(View<D> view, List<Happened> facts) {
        MemoryDocuments<D> memory = new MemoryDocuments<>();
        new Projection<>(view, memory).project(facts);
        Map<String, RawBsonDocument> documents = new TreeMap<>();
        memory.all().forEach((key, placed) -> documents.put(key, new DocumentForm<>(view.type()).write(placed)));
        return documents;
    }

    @Override
    public void close() {
        log.close();
        client.close();
        store.close();
    }
}
