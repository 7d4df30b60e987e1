package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;

/** An index that can be walked in the order of its fields, of which _id is always the last. */
abstract class OrderedIndex extends Index<Key> {

    static final String ID = "_id";

    private final List<IndexKey> order;

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.order = new ArrayList<>(keys);
        if (keys.stream().noneMatch(key -> key.getKey().equals(ID))) {
            order.add(new IndexKey(ID, true));
        }
    }

    /** The fields by which the entries are sorted. */
    List<IndexKey> order() {
        return order;
    }

    /** Whether some document has an array in this field, counted along {@link #order()}. */
    abstract boolean hasArrays(int field);

    abstract boolean hasArrays();

    abstract MVMap<Key, ?> map();

    abstract Iterator<Entry> entries(Interval interval, boolean backward);

    long count(Interval interval) {
        long below = rank(map().getKeyIndex(interval.from()));
        return (interval.to() == null ? map().sizeAsLong() : rank(map().getKeyIndex(interval.to()))) - below;
    }

    private static long rank(long index) {
        return index < 0 ? -index - 1 : index;
    }

    @Override
    public long getCount() {
        return map().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("Queries are planned by " + Planner.class.getSimpleName());
    }

    @Override
    public void drop() {
        // the database removes the map
    }

    /** A key of the index, and where in it the document's place begins. */
    record Entry(Key key, int idOffset) {

        Key position() {
            return key.from(idOffset);
        }
    }
}
