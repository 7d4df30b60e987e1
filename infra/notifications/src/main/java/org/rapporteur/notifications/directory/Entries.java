package org.rapporteur.notifications.directory;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Json;

/** Entries of one kind, each with the position after the last fact that changed it: a fact that comes again changes nothing. */
final class Entries<T> {
    private static final String ID = "_id";
    private static final String NEXT = "next";
    private static final String ENTRY = "entry";

    private final MongoCollection<Document> collection;
    private final Class<T> type;

    Entries(MongoDatabase database, String name, Class<T> type) {
        this.collection = database.getCollection(name);
        this.type = type;
    }

    Optional<T> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(stored(id)).map(this::read);
    }

    List<T> all() {
        return collection.find().map(this::read).into(new java.util.ArrayList<>());
    }

    /** Makes the entry from nothing. */
    void put(String id, long position, T entry) {
        change(id, position, old -> entry);
    }

    /** Changes an entry that is there already. */
    void ifThere(String id, long position, UnaryOperator<T> changed) {
        change(id, position, old -> old == null ? null : changed.apply(old));
    }

    void change(String id, long position, UnaryOperator<@Nullable T> changed) {
        Document stored = stored(id);
        if (stored == null || stored.getLong(NEXT) <= position) {
            T entry = changed.apply(stored == null ? null : read(stored));
            if (entry != null) {
                write(id, position + 1, entry);
            }
        }
    }

    /**
     * why only what is older: a process that stood still may have lost its turn to another one, whose newer entry it would
     * put back. Where a newer one stands, the insert that is tried instead meets its key: somebody was first.
     */
    private void write(String id, long next, T entry) {
        try {
            collection.replaceOne(Filters.and(Filters.eq(ID, id), Filters.lt(NEXT, next)),
                    new Document(ID, id).append(NEXT, next).append(ENTRY, Json.stored().writeValueAsString(entry)),
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private @Nullable Document stored(String id) {
        return collection.find(Filters.eq(ID, id)).first();
    }

    private T read(Document stored) {
        return Json.stored().readValue(stored.getString(ENTRY), type);
    }
}
