package org.rapporteur.query.telling.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Documents in a collection of the database of views, with the position that they reflect in its registry. */
public final class MongoDocuments<D> implements Documents<D>, ViewReader<D> {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final View<D> view;
    private final String name;
    private final Registry registry;
    private final MongoCollection<RawBsonDocument> collection;
    private final DocumentForm<D> form;

    /** @param name of the collection */
    public MongoDocuments(View<D> view, String name, MongoDatabase database, Registry registry) {
        this.view = view;
        this.name = name;
        this.registry = registry;
        this.collection = database.getCollection(name, RawBsonDocument.class);
        this.form = new DocumentForm<>(view.type());
    }

    /** Makes the indexes that the view's queries need. */
    public void prepare() {
        // why: the index of what is published asks for what changed since it last looked
        collection.createIndex(Indexes.ascending(DocumentForm.NEXT));
        view.indexes().forEach(field -> collection.createIndex(Indexes.ascending(field)));
        registry.enter(name);
    }

    /** Drops all of it; afterwards nothing is known of it. */
    public void drop() {
        collection.drop();
        registry.leave(name);
    }

    public void failed(@Nullable String failure) {
        registry.failed(name, failure);
    }

    /** The position before which the documents reflect everything. */
    public long position() {
        return registry.position(name);
    }

    @Override
    public Map<String, Placed<D>> load(Set<String> keys) {
        Map<String, Placed<D>> found = new HashMap<>();
        if (!keys.isEmpty()) {
            placed(Filters.in(DocumentForm.ID, keys)).forEach(one -> found.put(one.key(), one));
        }
        return found;
    }

    /**
     * why only what is older: a process that stood still for long may have lost the view to another one, whose newer documents it
     * would put back. Where a newer one stands, the insert that is tried instead meets its key, and the batch fails.
     */
    @Override
    public void save(Collection<Placed<D>> changed, long position) {
        List<WriteModel<RawBsonDocument>> writes = new ArrayList<>();
        changed.forEach(one -> writes.add(new ReplaceOneModel<>(older(one), form.write(one), UPSERT)));
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
        registry.reached(name, position);
    }

    @Override
    public Optional<D> find(String key) {
        return placed(Filters.eq(DocumentForm.ID, key)).stream().map(Placed::document).findFirst();
    }

    @Override
    public Map<String, D> find(Collection<String> keys) {
        Map<String, D> found = new HashMap<>();
        load(Set.copyOf(keys)).forEach((key, one) -> found.put(key, one.document()));
        return found;
    }

    @Override
    public List<D> where(String field, Collection<String> values) {
        return values.isEmpty() ? List.of() : documents(Filters.in(field, values));
    }

    @Override
    public List<D> all() {
        return documents(Filters.empty());
    }

    @Override
    public List<Placed<D>> changedSince(long position) {
        return placed(Filters.gt(DocumentForm.NEXT, position));
    }

    private static Bson older(Placed<?> one) {
        return Filters.and(Filters.eq(DocumentForm.ID, one.key()), Filters.lt(DocumentForm.NEXT, one.next()));
    }

    private List<D> documents(Bson filter) {
        return placed(filter).stream().map(Placed::document).toList();
    }

    private List<Placed<D>> placed(Bson filter) {
        return collection.find(filter).map(form::read).into(new ArrayList<>());
    }
}
