package org.rapporteur.verify.source;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The store's indexes of the log. A commit that an index does not lead to is there, and is not found by who asks for it: to
 * decisions that rest on such a question it has not happened.
 */
final class StoreIndexes {

    private static final String OF_THE_LOG = "index.rapporteur_log.log$";
    private static final String BY_ID = "cid_1";
    private static final String BY_POSITION = "pos_1";
    /** Which has the number in it a second time. */
    private static final String BY_KEY = "keys_1__id_1";

    private final Map<String, MVMap<byte[], Integer>> indexes = new LinkedHashMap<>();
    private final Map<String, Long> expected = new LinkedHashMap<>();
    private long documents;

    static StoreIndexes of(MVStore store) {
        StoreIndexes indexes = new StoreIndexes();
        for (String name : List.of(BY_ID, BY_POSITION, BY_KEY)) {
            indexes.expected.put(name, 0L);
            if (store.hasMap(OF_THE_LOG + name)) {
                indexes.indexes.put(name, store.openMap(OF_THE_LOG + name,
                        new MVMap.Builder<byte[], Integer>().keyType(new Bytes()).valueType(new Offsets())));
            }
        }
        return indexes;
    }

    /** By what a document cannot be found, in sentences. */
    List<String> hidden(long number, BsonDocument document) {
        documents++;
        List<String> hidden = new ArrayList<>();
        look(BY_ID, document.get("cid"), number, hidden);
        look(BY_POSITION, document.get("pos"), number, hidden);
        if (document.get("keys") instanceof BsonArray keys) {
            Set<BsonValue> once = new LinkedHashSet<>(keys);
            once.forEach(key -> look(BY_KEY, key, number, hidden));
        }
        return hidden;
    }

    private void look(String index, @Nullable BsonValue value, long number, List<String> hidden) {
        byte[] prefix = key(value);
        if (prefix.length == 0) {
            return;
        }
        expected.merge(index, 1L, Long::sum);
        byte[] place = StoreKeys.number(number);
        byte[] before = index.equals(BY_KEY) ? joined(prefix, place) : prefix;
        MVMap<byte[], Integer> entries = indexes.get(index);
        if (entries == null || !Objects.equals(entries.get(joined(before, place)), before.length)) {
            hidden.add("the index %s does not lead to it by %s: who asks for that does not find it".formatted(index,
                    StoredDocument.said(value)));
        }
    }

    /** What is neither is named as a copy that is not what the entry says. */
    private static byte[] key(@Nullable BsonValue value) {
        if (value instanceof BsonString text) {
            return StoreKeys.text(text.getValue());
        }
        return value instanceof BsonNumber number ? StoreKeys.number(number.longValue()) : new byte[0];
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(one.length + other.length);
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }

    /** Entries of an index beyond those that lead to a document; unknown where some document could not be looked at. */
    List<String> leftovers(long all) {
        List<String> found = new ArrayList<>();
        indexes.forEach((name, entries) -> {
            long more = entries.sizeAsLong() - expected.getOrDefault(name, 0L);
            if (documents == all && more > 0) {
                found.add("%d entries of the index %s lead to nothing.".formatted(more, name));
            }
        });
        return found;
    }
}
