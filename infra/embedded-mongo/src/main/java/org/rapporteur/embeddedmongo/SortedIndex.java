package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index in a map of its own. An entry's key is the keys of the indexed values followed by that of the _id, so that
 * equal values lie side by side, sorted by _id; its value is where in the key the _id begins.
 */
final class SortedIndex extends OrderedIndex {

    private final MVMap<Key, Integer> map;
    private final MVMap<Integer, Integer> arrayFields;
    private final boolean unique;
    private final Visits visits;

    /** The document that was checked last: its addition, if it comes next, need not look again. */
    private @Nullable Keyed checked;

    SortedIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse, MVMap<Key, Integer> map,
            MVMap<Integer, Integer> arrayFields, Visits visits) {
        super(name, keys, sparse);
        this.map = map;
        this.arrayFields = arrayFields;
        this.unique = unique;
        this.visits = visits;
    }

    @Override
    boolean hasArrays(int field) {
        return arrayFields().get(field);
    }

    @Override
    boolean hasArrays() {
        return !arrayFields().isEmpty();
    }

    @Override
    MVMap<Key, Integer> map() {
        return map;
    }

    @Override
    Iterator<Entry> entries(Interval interval, boolean backward) {
        return new Walk<>(map, interval, backward, Entry::new, visits);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && other.toIndexDescription().equals(toIndexDescription());
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        return prefixes(document).isEmpty() ? null : PrimaryIndex.position(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        checked = check(document, collection);
    }

    private Keyed check(Document document, MongoCollection<Key> collection) {
        Keyed keyed = keyed(document);
        Key position = PrimaryIndex.position(document);
        keyed.prefixes.forEach((prefix, values) -> {
            if (unique && isTaken(prefix, position)) {
                throw new DuplicateKeyError(this, collection, getKeys(), shown(values));
            }
        });
        return keyed;
    }

    private static KeyValue shown(List<@Nullable Object> values) {
        List<@Nullable Object> shown = new ArrayList<>(values);
        shown.replaceAll(value -> value instanceof Missing ? null : value);
        return new KeyValue(shown);
    }

    private boolean isTaken(Key prefix, Key position) {
        Key entry = map.ceilingKey(prefix);
        return entry != null && entry.startsWith(prefix) && !entry.equals(prefix.plus(position));
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        Keyed last = checked;
        checked = null;
        // why again: when an index is built, all documents are checked before the first of them is added
        Keyed keyed = last != null && last.document == document ? last : check(document, collection);
        remember(keyed.arrays);
        keyed.prefixes.keySet().forEach(prefix -> map.put(prefix.plus(position), prefix.length()));
    }

    @Override
    public @Nullable Key remove(Document document) {
        Key position = PrimaryIndex.position(document);
        Map<Key, List<@Nullable Object>> prefixes = prefixes(document);
        prefixes.keySet().forEach(prefix -> map.remove(prefix.plus(position)));
        return prefixes.isEmpty() ? null : position;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        check(newDocument, collection);
    }

    /** New entries come before old ones go, so that a reader finds the document under one of them at any moment. */
    @Override
    public void updateInPlace(Document oldDocument, Document newDocument, Key position,
            MongoCollection<Key> collection) {
        Map<Key, List<@Nullable Object>> before = prefixes(oldDocument);
        Keyed keyed = keyed(newDocument);
        Map<Key, List<@Nullable Object>> after = keyed.prefixes;
        remember(keyed.arrays);
        after.keySet().stream().filter(prefix -> !before.containsKey(prefix))
                .forEach(prefix -> map.put(prefix.plus(position), prefix.length()));
        before.keySet().stream().filter(prefix -> !after.containsKey(prefix))
                .forEach(prefix -> map.remove(prefix.plus(position)));
    }

    private Map<Key, List<@Nullable Object>> prefixes(Document document) {
        return keyed(document).prefixes;
    }

    private Keyed keyed(Document document) {
        IndexedValues values = IndexedValues.of(document, keys());
        Map<Key, List<@Nullable Object>> prefixes = new LinkedHashMap<>();
        for (List<@Nullable Object> tuple : values.tuples()) {
            if (!isSparse() || !tuple.stream().allMatch(Missing.class::isInstance)) {
                prefixes.put(prefix(tuple), tuple);
            }
        }
        return new Keyed(document, prefixes, values.arrays());
    }

    private Key prefix(List<@Nullable Object> tuple) {
        Key prefix = Key.LOWEST;
        for (int i = 0; i < tuple.size(); i++) {
            Key key = KeyWriter.keyOf(tuple.get(i));
            prefix = prefix.plus(getKeys().get(i).isAscending() ? key : key.inverted());
        }
        return prefix;
    }

    /** Which fields have ever held an array. */
    private BitSet arrayFields() {
        return BitSet.valueOf(new long[]{arrayFields.getOrDefault(map.getId(), 0)});
    }

    private void remember(BitSet arrays) {
        BitSet known = arrayFields();
        arrays.or(known);
        if (!arrays.equals(known)) {
            arrayFields.put(map.getId(), (int) arrays.toLongArray()[0]);
        }
    }

    /** Whether some documents may be missing in it. */
    boolean isPartial() {
        return isSparse();
    }

    boolean helps(Asked asked) {
        return asked.of(getKeys().getFirst().getKey()) != null;
    }

    void forget() {
        arrayFields.remove(map.getId());
    }

    /** A document, the keys under which it is found with their values, and which of the fields lie in arrays. */
    private record Keyed(Document document, Map<Key, List<@Nullable Object>> prefixes, BitSet arrays) {}
}
