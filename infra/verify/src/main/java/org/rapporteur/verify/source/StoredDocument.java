package org.rapporteur.verify.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.verify.entry.Entry;
import org.rapporteur.verify.entry.Event;
import org.rapporteur.verify.source.Placed.Beside;

/** A commit in the store: the entry, the copies of what it says for look-ups, and the payloads. */
final class StoredDocument implements Beside {

    private final BsonDocument document;
    private final StoreIndexes indexes;

    StoredDocument(BsonDocument document, StoreIndexes indexes) {
        this.document = document;
        this.indexes = indexes;
    }

    Placed placed() {
        if (document.get("_id") instanceof BsonInt64 number && document.get("env") instanceof BsonBinary envelope) {
            return new Placed(number.getValue(), envelope.getData(), this);
        }
        throw new Damaged("A commit without a number or an envelope lies in the store: " + document.get("_id"));
    }

    @Override
    public List<String> differences(Entry entry) {
        List<String> found = new ArrayList<>();
        compare("pos", new BsonInt64(entry.position()), found);
        compare("n", new BsonInt32(entry.events().size()), found);
        compare("cid", new BsonString(entry.id()), found);
        compare("at", new BsonDateTime(Instant.parse(entry.time()).toEpochMilli()), found);
        compare("keys", new BsonArray(keys(entry)), found);
        comparePayloads(entry, found);
        found.addAll(indexes.hidden(document.getInt64("_id").getValue(), document));
        return found;
    }

    private void compare(String field, BsonValue expected, List<String> found) {
        if (!Objects.equals(expected, document.get(field))) {
            found.add("the copy \"%s\" beside it is %s, and it says %s".formatted(field, said(document.get(field)),
                    said(expected)));
        }
    }

    static Object said(@Nullable BsonValue value) {
        if (value instanceof BsonNumber number) {
            return number.longValue();
        }
        return value instanceof BsonString text ? text.getValue() : String.valueOf(value);
    }

    private static List<BsonString> keys(Entry entry) {
        TreeSet<String> keys = new TreeSet<>();
        for (Event event : entry.events()) {
            keys.add("type:" + event.type());
            event.tags().forEach(tag -> keys.add("tag:" + tag.key() + "=" + tag.value()));
        }
        return keys.stream().map(BsonString::new).toList();
    }

    private void comparePayloads(Entry entry, List<String> found) {
        List<BsonValue> payloads = document.isArray("payloads") ? document.getArray("payloads") : List.of();
        if (payloads.size() != entry.events().size()) {
            found.add("it has %d events, and %d payloads lie beside it".formatted(entry.events().size(),
                    payloads.size()));
            return;
        }
        for (int i = 0; i < payloads.size(); i++) {
            Event event = entry.events().get(i);
            if (!(payloads.get(i) instanceof BsonBinary payload)
                    || !Entry.sha256(payload.getData()).equals(event.payload())) {
                found.add("the payload at position %d is not the one that was written".formatted(event.position()));
            }
        }
    }
}
