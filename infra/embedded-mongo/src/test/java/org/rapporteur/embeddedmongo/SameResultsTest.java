package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index may change what a query costs, never what it finds. */
class SameResultsTest extends WithStore {

    private static final int DOCUMENTS = 300;
    private static final int QUERIES = 600;

    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_random_query_finds_the_same_with_and_without_indexes(long seed) {
        random = new Random(seed);
        MongoCollection<Document> plain = database().getCollection("plain");
        MongoCollection<Document> indexed = database().getCollection("indexed");
        index(indexed);
        fill(plain, indexed);
        change(plain, indexed);

        for (int i = 0; i < QUERIES; i++) {
            Document query = query();
            assertThat(found(indexed, query)).as("%s", query).isEqualTo(found(plain, query));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void a_random_sort_with_a_limit_shows_the_same_with_and_without_indexes(long seed) {
        random = new Random(seed);
        MongoCollection<Document> plain = database().getCollection("plain");
        MongoCollection<Document> indexed = database().getCollection("indexed");
        index(indexed);
        fill(plain, indexed);

        for (int i = 0; i < QUERIES; i++) {
            Document query = query();
            Document sort = sort();
            int limit = 1 + random.nextInt(20);
            assertThat(first(indexed, query, sort, limit)).as("%s by %s", query, sort)
                    .isEqualTo(first(plain, query, sort, limit));
        }
    }

    private static void index(MongoCollection<Document> collection) {
        collection.createIndex(ascending("n"));
        collection.createIndex(compoundIndex(ascending("s"), descending("n")));
        collection.createIndex(ascending("tags"));
        collection.createIndex(compoundIndex(ascending("tags"), ascending("n")), new IndexOptions().sparse(true));
        collection.createIndex(compoundIndex(descending("inner.a"), ascending("inner.b")));
        collection.createIndex(compoundIndex(descending("m"), ascending("s")));
    }

    private void fill(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(document(i));
        }
        plain.insertMany(documents);
        indexed.insertMany(documents);
    }

    private void change(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        for (int i = 0; i < DOCUMENTS / 3; i++) {
            Document one = new Document("_id", random.nextInt(DOCUMENTS));
            if (random.nextInt(5) == 0) {
                plain.deleteOne(one);
                indexed.deleteOne(one);
            } else {
                Document replacement = document(one.getInteger("_id"));
                plain.replaceOne(one, replacement);
                indexed.replaceOne(one, replacement);
            }
        }
    }

    private Document document(int id) {
        Document document = thing(id);
        sometimes(document, "n", this::number);
        sometimes(document, "m", this::number);
        sometimes(document, "s", this::string);
        sometimes(document, "tags", () -> random.nextInt(4) == 0 ? string() : strings());
        sometimes(document, "inner", () -> random.nextBoolean() ? inner() : List.of(inner(), inner()));
        return document;
    }

    private void sometimes(Document document, String field, Supplier<Object> value) {
        if (random.nextInt(6) > 0) {
            document.append(field, random.nextInt(12) == 0 ? null : value.get());
        }
    }

    private Document inner() {
        return new Document("a", number()).append("b", string());
    }

    private Object number() {
        int n = random.nextInt(20);
        return switch (random.nextInt(3)) {
            case 0 -> n;
            case 1 -> (long) n;
            default -> n / 2.0;
        };
    }

    private String string() {
        return List.of("", "a", "ab", "b", "é", "z\u0000", "Z").get(random.nextInt(7));
    }

    private List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            strings.add(string());
        }
        return strings;
    }

    private Document query() {
        Document query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            addCondition(query);
        }
        if (random.nextInt(5) == 0) {
            query.append("$or", List.of(addCondition(new Document()), addCondition(addCondition(new Document()))));
        }
        return query;
    }

    private Document addCondition(Document query) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> query.append("n", numberCondition());
            case 2 -> query.append("m", numberCondition());
            case 3 -> query.append("s", stringCondition());
            case 4, 5 -> query.append("tags", stringCondition());
            case 6 -> query.append("inner.a", numberCondition()).append("inner.b", stringCondition());
            case 7 -> query.append("inner", new Document("$elemMatch", inner()));
            default -> query.append("_id", new Document("$gt", random.nextInt(DOCUMENTS)));
        };
    }

    private Object numberCondition() {
        return switch (random.nextInt(7)) {
            case 0 -> number();
            case 1 -> new Document("$in", List.of(number(), number(), number()));
            case 2 -> new Document("$gt", number());
            case 3 -> new Document("$lte", number());
            case 4 -> new Document("$gte", number()).append("$lt", number());
            case 5 -> new Document("$exists", random.nextBoolean());
            default -> new Document("$ne", number());
        };
    }

    private Object stringCondition() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> string();
            case 2 -> new Document("$in", List.of(string(), string()));
            case 3 -> new Document("$gte", string());
            case 4 -> new Document("$lt", string());
            case 5 -> new Document("$all", List.of(string(), string()));
            case 6 -> new Document("$elemMatch", new Document("$gt", string()).append("$lt", string()));
            default -> new Document("$in", Arrays.asList(null, string()));
        };
    }

    private Document sort() {
        List<String> fields = List.of("n", "m", "s", "inner.a", "_id");
        Document sort = new Document();
        for (int i = random.nextInt(2); i >= 0; i--) {
            sort.append(fields.get(random.nextInt(fields.size())), random.nextBoolean() ? 1 : -1);
        }
        return sort.append("_id", sort.getOrDefault("_id", random.nextBoolean() ? 1 : -1));
    }

    private static List<Document> found(MongoCollection<Document> collection, Document query) {
        return collection.find(query).sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static List<Document> first(MongoCollection<Document> collection, Document query, Document sort,
            int limit) {
        return collection.find(query).sort(sort).limit(limit).into(new ArrayList<>());
    }
}
