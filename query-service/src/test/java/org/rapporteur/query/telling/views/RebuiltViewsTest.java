package org.rapporteur.query.telling.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.query.telling.processing.FactReader;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.shared.practices.PracticeQuery.Practices;

@ExtendWith(ToldStory.class)
class RebuiltViewsTest {
    private static List<Happened> wholeLog(Service service) {
        List<Happened> facts = new ArrayList<>();
        try (EventCursor cursor = service.bean(EventLog.class).read(Criteria.any(), 0)) {
            cursor.forEachRemaining(stored -> facts.add(FactReader.read(stored)));
        }
        return facts;
    }

    private static <D> Map<String, RawBsonDocument> rebuilt(View<D> view, List<Happened> facts, int batch) {
        MemoryDocuments<D> memory = new MemoryDocuments<>();
        Projection<D> projection = new Projection<>(view, memory);
        for (int from = 0; from < facts.size(); from += batch) {
            projection.project(facts.subList(from, Math.min(facts.size(), from + batch)));
        }
        Map<String, RawBsonDocument> documents = new TreeMap<>();
        memory.all().forEach((key, placed) -> documents.put(key, new DocumentForm<>(view.type()).write(placed)));
        return documents;
    }

    private static Map<String, RawBsonDocument> stored(View<?> view, MongoClient client) {
        Map<String, RawBsonDocument> documents = new TreeMap<>();
        client.getDatabase("rapporteur_views").getCollection(view.collection(), RawBsonDocument.class).find()
                .forEach(one -> documents.put(one.getString("_id").getValue(), one));
        return documents;
    }

    @Test
    void every_view_rebuilt_in_memory_equals_the_live_one_byte_for_byte(Told told) {
        told.ask("/api/practices", Practices.class);
        List<Happened> facts = wholeLog(told.service());
        try (MongoClient client = told.service().client()) {
            for (LiveView<?> view : told.service().bean(LiveViews.class).all()) {
                Map<String, RawBsonDocument> live = stored(view.view(), client);

                assertThat(live).as(view.name()).isNotEmpty().isEqualTo(rebuilt(view.view(), facts, 1))
                        .isEqualTo(rebuilt(view.view(), facts, 7)).isEqualTo(rebuilt(view.view(), facts, 1_000));
            }
        }
    }
}
