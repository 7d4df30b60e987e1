package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

/** What a query reads may depend on what it finds, not on what is stored. Counted, not timed. */
class CostTest extends WithStore {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int STREAM = 20;

    @Test
    void a_query_reads_as_much_of_many_documents_as_of_few() {
        MongoCollection<Document> few = fill("few", FEW);
        MongoCollection<Document> many = fill("many", MANY);

        Iterator<Named<Function<MongoCollection<Document>, FindIterable<Document>>>> ofMany = queries(MANY).iterator();
        queries(FEW).forEach(query -> {
            long costs = cost(ofMany.next(), many);
            assertThat(costs).as(query.getName()).isEqualTo(cost(query, few)).isPositive();
            assertThat(costs).as(query.getName()).isLessThan(120);
        });
    }

    /** @param size of the collection, at whose end some of them look */
    private static Stream<Named<Function<MongoCollection<Document>, FindIterable<Document>>>> queries(int size) {
        String newest = "stream:" + (size / FEW * (FEW / STREAM) - 1);
        return Stream.of(Named.of("a document by its id", log -> log.find(eq(500))),
                Named.of("a stream by its tag", log -> log.find(eq("tags", "stream:7")).sort(ascending("_id"))),
                Named.of("the rest of a stream", log -> log.find(and(eq("tags", "stream:7"), gt("_id", 500)))),
                Named.of("the last of a type",
                        log -> log.find(eq("type", "type:1")).sort(descending("_id")).limit(1)),
                Named.of("two streams, by either of two conditions",
                        log -> log
                                .find(and(or(eq("tags", "stream:7"), and(eq("tags", "stream:8"), eq("type", "type:1"))),
                                        gte("_id", 0)))
                                .sort(ascending("_id"))),
                Named.of("one of a unique pair", log -> log.find(and(eq("stream", 7), eq("version", 3)))),
                Named.of("the last version", log -> log.find(eq("stream", 7)).sort(descending("version")).limit(1)),
                Named.of("several ids", log -> log.find(in("_id", 1, 500, 999))),
                Named.of("the newest stream", log -> log.find(eq("tags", newest)).sort(ascending("_id"))),
                Named.of("the tail", log -> log.find(gt("_id", size - 100)).sort(ascending("_id")).limit(20)),
                Named.of("a stretch whose ends are two conditions",
                        log -> log.find(and(gte("_id", 900), lte("_id", 950))).sort(ascending("_id"))),
                Named.of("the head", log -> log.find().sort(descending("_id")).limit(1)));
    }

    private long cost(Named<Function<MongoCollection<Document>, FindIterable<Document>>> query,
            MongoCollection<Document> collection) {
        long before = mongo.visits();
        assertThat(query.getPayload().apply(collection).into(new ArrayList<>())).isNotEmpty();
        return mongo.visits() - before;
    }

    /** Every stream has 20 documents, however many there are. */
    private MongoCollection<Document> fill(String name, int count) {
        MongoCollection<Document> collection = database().getCollection(name);
        collection.createIndex(ascending("tags"));
        collection.createIndex(ascending("type"));
        collection.createIndex(compoundIndex(ascending("stream"), ascending("version")));
        for (int from = 0; from < count; from += 1000) {
            int first = from;
            collection.insertMany(IntStream.range(first, first + 1000).mapToObj(CostTest::document).toList());
        }
        return collection;
    }

    private static Document document(int id) {
        int stream = id / FEW * (FEW / STREAM) + id % (FEW / STREAM);
        return thing(id).append("tags", List.of("stream:" + stream, "all:" + stream % 2))
                .append("type", "type:" + id % 5)
                .append("stream", stream).append("version", id % FEW / (FEW / STREAM));
    }
}
