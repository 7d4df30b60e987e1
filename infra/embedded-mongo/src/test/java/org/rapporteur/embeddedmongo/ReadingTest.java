package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest extends WithStore {

    static List<Object> idsOfManyKinds() {
        return List.of(7, 1L << 60, 0.25, "text", "été", "", new ObjectId("65a000000000000000000001"),
                new Document("issuer", "i").append("subject", "s"), new Binary(new byte[]{1, 2, 3}), true,
                Date.from(Instant.parse("2017-06-01T00:00:00Z")),
                new Binary((byte) 4, new byte[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}));
    }

    @ParameterizedTest
    @MethodSource("idsOfManyKinds")
    void a_document_is_found_by_an_id_of_any_kind(Object id) {
        things().insertMany(idsOfManyKinds().stream().map(WithStore::thing).toList());

        assertThat(ids(things().find(eq(id)))).hasSize(1);
        assertThat(ids(things().find(in("_id", id, UUID.randomUUID().toString())))).hasSize(1);
    }

    @Test
    void ids_sort_by_kind_and_then_by_value() {
        things().insertMany(List.of(thing("b"), thing(2.5), thing("a"), thing(3L), thing(-1), thing(true),
                thing(new Document("a", 1)), thing(new ObjectId("65a000000000000000000001"))));

        assertThat(ids(things().find().sort(ascending("_id")))).containsExactly(-1, 2.5, 3L, "a", "b",
                new Document("a", 1), new ObjectId("65a000000000000000000001"), true);
    }

    @Test
    void a_range_of_ids_stays_within_its_kind() {
        things().insertMany(List.of(thing(1), thing(2L), thing(3.0), thing(4), thing("5"), thing(new ObjectId())));

        assertThat(ids(things().find(gt("_id", 1)))).containsExactly(2L, 3.0, 4);
        assertThat(ids(things().find(gte("_id", 2)))).containsExactly(2L, 3.0, 4);
        assertThat(ids(things().find(lt("_id", 3L)))).containsExactly(1, 2L);
        assertThat(ids(things().find(and(gt("_id", 1.5), lte("_id", 3))))).containsExactly(2L, 3.0);
    }

    @Test
    void large_integers_that_are_one_double_apart_stay_apart() {
        long large = (1L << 60) + 1;
        things().insertMany(List.of(thing(large - 1), thing(large), thing(large + 1), thing(Long.MAX_VALUE)));

        assertThat(ids(things().find(gt("_id", large)))).containsExactly(large + 1, Long.MAX_VALUE);
        assertThat(ids(things().find(eq(large)))).containsExactly(large);
    }

    @Test
    void the_head_is_the_highest_id() {
        things().insertMany(numbered(300));

        assertThat(things().find().sort(descending("_id")).limit(1).first()).containsEntry("_id", 299);
    }

    @Test
    void the_tail_is_what_is_above_a_number_in_order() {
        things().insertMany(numbered(300));

        assertThat(ids(things().find(gt("_id", 250)).sort(ascending("_id")).limit(3))).containsExactly(251, 252, 253);
    }

    @Test
    void long_results_come_in_batches() {
        things().insertMany(numbered(1000));

        assertThat(ids(things().find().batchSize(7))).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(ids(things().find())).hasSize(1000);
        assertThat(ids(things().find().batchSize(7).skip(5).limit(20)))
                .isEqualTo(IntStream.range(5, 25).boxed().toList());
    }

    @Test
    void a_batch_of_large_documents_fits_into_a_message() {
        for (int i = 0; i < 8; i++) {
            things().insertOne(thing(i).append("data", new Binary(new byte[10 << 20])));
        }

        assertThat(ids(things().find().batchSize(100))).hasSize(8);
    }

    @Test
    void what_is_written_while_a_cursor_is_open_does_not_disturb_it() {
        things().insertMany(numbered(100));
        List<Object> seen = new ArrayList<>();
        try (var cursor = things().find().batchSize(10).iterator()) {
            while (cursor.hasNext()) {
                Document next = cursor.next();
                seen.add(next.get("_id"));
                things().deleteOne(eq(next.get("_id")));
            }
        }

        assertThat(seen).hasSize(100);
    }

    @Test
    void a_projection_shows_only_what_it_names() {
        things().insertOne(thing(1).append("a", 1).append("b", new Document("c", 2).append("d", 3)));

        assertThat(things().find().projection(fields(include("b.c"), excludeId())).first())
                .isEqualTo(new Document("b", new Document("c", 2)));
    }

    @Test
    void sorting_without_an_index_works_too() {
        things().insertMany(List.of(thing(1).append("n", 3), thing(2).append("n", 1L), thing(3).append("n", 2.0)));

        assertThat(ids(things().find().sort(ascending("n")))).containsExactly(2, 3, 1);
        assertThat(ids(things().find().sort(descending("n")).skip(1).limit(1))).containsExactly(3);
    }

    @Test
    void counting_counts_all_or_what_matches() {
        things().insertMany(numbered(250));

        assertThat(things().countDocuments()).isEqualTo(250);
        assertThat(things().estimatedDocumentCount()).isEqualTo(250);
        assertThat(things().countDocuments(gt("_id", 99))).isEqualTo(150);
        assertThat(things().countDocuments(gt("_id", 99), new CountOptions().skip(10).limit(20))).isEqualTo(20);
        assertThat(database().getCollection("none").countDocuments()).isZero();
    }

    @Test
    void aggregating_matches_groups_and_sorts() {
        things().insertMany(IntStream.range(0, 300).mapToObj(i -> thing(i).append("kind", i % 3)).toList());

        assertThat(things().aggregate(List.of(Aggregates.match(gte("_id", 30)), Aggregates.group("$kind",
                Accumulators.sum("n", 1), Accumulators.max("last", "$_id")), Aggregates.sort(ascending("_id"))))
                .into(new ArrayList<>())).containsExactly(
                        new Document("_id", 0).append("n", 90).append("last", 297),
                        new Document("_id", 1).append("n", 90).append("last", 298),
                        new Document("_id", 2).append("n", 90).append("last", 299));
        assertThat(things().aggregate(List.of(Aggregates.sort(descending("_id")))).into(new ArrayList<>())).hasSize(300)
                .first().isEqualTo(thing(299).append("kind", 2));
    }

    @Test
    void distinct_values_and_patterns_are_found() {
        things().insertMany(
                List.of(thing("ab").append("n", 1), thing("bc").append("n", 2), thing("cd").append("n", 1)));

        assertThat(things().distinct("n", Integer.class).into(new ArrayList<>())).containsExactly(1, 2);
        assertThat(ids(things().find(regex("_id", "^.*b")))).containsExactly("ab", "bc");
    }

    @Test
    void a_read_with_concern_majority_sees_what_was_acknowledged() {
        things().insertOne(thing(1));

        assertThat(things().withReadConcern(ReadConcern.MAJORITY).find().first()).isEqualTo(thing(1));
    }

    static List<Document> numbered(int count) {
        return IntStream.range(0, count).mapToObj(WithStore::thing).toList();
    }

    static List<Object> ids(FindIterable<Document> found) {
        return found.map(thing -> thing.get("_id")).into(new ArrayList<>());
    }
}
