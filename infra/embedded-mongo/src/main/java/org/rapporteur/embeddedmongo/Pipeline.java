package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.embeddedmongo.StoredCollection.Found;

/**
 * An aggregation whose first stages ($match, $sort, $skip, $limit, each at most once and in this order) are done like a
 * find, with indexes; the rest is mongo-java-server's.
 */
final class Pipeline {

    private static final Set<String> WRITING = Set.of("$out", "$merge");
    private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

    private final List<Document> rest;
    private final Document match;
    private final @Nullable Document sort;
    private final int skip;
    private final int limit;
    private final int batchSize;

    private Pipeline(Document query) {
        rest = new ArrayList<>(Aggregation.parse(query.get("pipeline")));
        match = take("$match") instanceof Document document ? document : new Document();
        sort = take("$sort") instanceof Document document ? document : null;
        skip = take("$skip") instanceof Number number ? number.intValue() : 0;
        limit = take("$limit") instanceof Number number ? number.intValue() : 0;
        batchSize = query.get("cursor") instanceof Document cursor && cursor.get("batchSize") instanceof Number size
                ? size.intValue()
                : 0;
    }

    static Pipeline of(Document query) {
        return new Pipeline(query);
    }

    private @Nullable Object take(String stage) {
        return !rest.isEmpty() && rest.getFirst().containsKey(stage) ? rest.removeFirst().get(stage) : null;
    }

    boolean isReading() {
        return rest.stream().noneMatch(stage -> stage.keySet().stream().anyMatch(WRITING::contains));
    }

    /** What is left to do with the {@link #source}. */
    List<Document> rest() {
        return rest;
    }

    int batchSize() {
        return batchSize;
    }

    Iterator<Document> source(StoredCollection collection) {
        return Iterators.map(collection.find(match, sort, skip, limit), Found::document);
    }

    /** Whether it is what a driver sends for countDocuments without a filter. */
    boolean isCountOfAll() {
        return match.isEmpty() && skip == 0 && limit == 0 && rest.size() == 1
                && COUNT.equals(rest.getFirst().get("$group"));
    }

    static Iterator<Document> countOfAll(int count) {
        return (count == 0 ? List.<Document>of() : List.of(new Document("_id", 1).append("n", count))).iterator();
    }
}
