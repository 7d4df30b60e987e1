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
import org.jspecify.annotations.Nullable;

/** The register of views: a document for each version of each view, with the position that it reflects. */
public final class Registry {
    private static final String POSITION = "position";
    private static final String FAILURE = "failure";

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

    /** Says what a collection's projection stands still on; null once it goes on. */
    void failed(String collection, @Nullable String failure) {
        entries.updateOne(Filters.eq("_id", collection), Updates.set(FAILURE, failure));
    }

    void leave(String collection) {
        entries.deleteOne(Filters.eq("_id", collection));
    }

    /** What each registered view stands still on, by its collection. */
    public Map<String, String> failures() {
        Map<String, String> failures = new HashMap<>();
        entries.find(Filters.ne(FAILURE, null))
                .forEach(entry -> failures.put(entry.getString("_id"), entry.getString(FAILURE)));
        return failures;
    }

    public long position(String collection) {
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
