package org.rapporteur.query.telling.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** The register of views: a document for each version of each view, with the position that it reflects. */
public final class Registry {
    private static final String POSITION = "position";

    private final MongoCollection<Document> entries;

    public Registry(MongoDatabase database) {
        this.entries = database.getCollection("views");
    }

    void enter(String collection) {
        entries.updateOne(Filters.eq("_id", collection), Updates.setOnInsert(POSITION, 0L),
                new UpdateOptions().upsert(true));
    }

    void reached(String collection, long position) {
        entries.updateOne(Filters.eq("_id", collection), Updates.max(POSITION, position),
                new UpdateOptions().upsert(true));
    }

    long position(String collection) {
        return entries.find(Filters.eq("_id", collection)).map(entry -> entry.getLong(POSITION)).into(new ArrayList<>())
                .stream().findFirst().orElse(0L);
    }

    /** The position of each registered view, by its collection. */
    public Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        entries.find().forEach(entry -> positions.put(entry.getString("_id"), entry.getLong(POSITION)));
        return positions;
    }
}
