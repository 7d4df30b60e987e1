package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Sets right what mongo-java-server answers to batches of writes of which one fails. */
final class Writes {

    private static final String ERRORS = "writeErrors";

    private Writes() {
    }

    /** Counts what was inserted, not what was sent. */
    static Document insert(Document query, Function<Document, Document> stock) {
        Document answer = stock.apply(query);
        if (answer.get(ERRORS) instanceof List<?> errors) {
            int sent = Fields.list(query, "documents").size();
            answer.put("n", isOrdered(query) ? ((Document) errors.getFirst()).get("index") : sent - errors.size());
        }
        return answer;
    }

    /** Stops an ordered batch at the first error. */
    static Document update(Document query, Function<Document, Document> stock) {
        List<?> updates = Fields.list(query, "updates");
        if (!isOrdered(query) || updates.size() == 1) {
            return stock.apply(query);
        }
        Document all = new Document("n", 0).append("nModified", 0);
        for (int i = 0; i < updates.size() && !all.containsKey(ERRORS); i++) {
            add(all, stock.apply(query.clone().append("updates", List.of(updates.get(i)))), i);
        }
        return all.append("ok", 1.0);
    }

    private static void add(Document all, Document one, int index) {
        for (String count : List.of("n", "nModified")) {
            all.put(count, Fields.number(all, count) + Fields.number(one, count));
        }
        for (String list : List.of("upserted", ERRORS)) {
            if (one.get(list) instanceof Collection<?> entries) {
                entries.forEach(entry -> append(all, list, ((Document) entry).append("index", index)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void append(Document all, String list, Document entry) {
        ((List<Document>) all.computeIfAbsent(list, name -> new ArrayList<Document>())).add(entry);
    }

    private static boolean isOrdered(Document query) {
        return Utils.isTrue(query.getOrDefault("ordered", true));
    }
}
