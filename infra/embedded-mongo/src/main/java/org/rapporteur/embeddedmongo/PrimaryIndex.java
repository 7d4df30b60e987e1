package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on _id: the documents themselves lie in its order. */
final class PrimaryIndex extends OrderedIndex {

    private final MVMap<Key, byte[]> documents;
    private final Visits visits;

    PrimaryIndex(String name, MVMap<Key, byte[]> documents, Visits visits) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
        this.visits = visits;
    }

    static Key position(Document document) {
        return KeyWriter.keyOf(document.get(ID));
    }

    @Override
    boolean hasArrays(int field) {
        return false;
    }

    @Override
    boolean hasArrays() {
        return false;
    }

    @Override
    MVMap<Key, ?> map() {
        return documents;
    }

    @Override
    Iterator<Entry> entries(Interval interval, boolean backward) {
        return new Walk<>(documents, interval, backward, (key, document) -> new Entry(key, 0), visits);
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        Key position = position(document);
        return documents.containsKey(position) ? position : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        Bson.requireStorable(document);
        if (documents.containsKey(position(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        // the document itself is the entry
    }

    @Override
    public @Nullable Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        Bson.requireStorable(newDocument);
    }

    @Override
    public void updateInPlace(Document oldDocument, Document newDocument, Key position,
            MongoCollection<Key> collection) {
        // the document itself is the entry
    }
}
