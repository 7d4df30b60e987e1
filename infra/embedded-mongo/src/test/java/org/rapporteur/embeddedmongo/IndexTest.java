package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.embeddedmongo.ReadingTest.ids;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class IndexTest extends WithStore {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    @Test
    void a_unique_index_refuses_the_second_with_the_same_values() {
        things().createIndex(ascending("delegation", "title"), UNIQUE);
        things().insertOne(thing(1).append("delegation", "FR").append("title", "A"));
        things().insertOne(thing(2).append("delegation", "FR").append("title", "B"));

        assertThatThrownBy(() -> things().insertOne(thing(3).append("delegation", "FR").append("title", "A")))
                .isInstanceOf(MongoWriteException.class).hasMessageContaining(
                        "E11000 duplicate key error collection: test.things index: delegation_1_title_1 dup key: { delegation: \"FR\", title: \"A\" }");
        assertThatThrownBy(() -> things().updateOne(eq(2), set("title", "A"))).hasMessageContaining("E11000");
        assertThat(things().find(eq("title", "B")).first()).containsEntry("_id", 2);
    }

    @Test
    void a_value_is_free_again_once_its_document_has_changed_or_gone() {
        things().createIndex(ascending("name"), UNIQUE);
        things().insertOne(thing(1).append("name", "a"));
        things().updateOne(eq(1), set("name", "b"));
        things().insertOne(thing(2).append("name", "a"));
        things().deleteOne(eq(1));
        things().insertOne(thing(3).append("name", "b"));

        assertThat(ids(things().find(eq("name", "b")))).containsExactly(3);
        assertThat(ids(things().find(eq("name", "a")))).containsExactly(2);
    }

    @Test
    void a_sparse_unique_index_lets_many_go_without_a_value() {
        things().createIndex(ascending("mail"), new IndexOptions().unique(true).sparse(true));
        things().insertMany(List.of(thing(1), thing(2), thing(3).append("mail", "m")));

        assertThat(ids(things().find())).containsExactly(1, 2, 3);
        assertThat(ids(things().find().sort(Sorts.ascending("mail")))).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> things().insertOne(thing(4).append("mail", "m"))).hasMessageContaining("E11000");
    }

    @Test
    void an_index_on_an_array_finds_each_element_and_each_document_once() {
        things().createIndex(ascending("tags"));
        things().insertMany(List.of(tagged(1, "a", "b"), tagged(2, "b", "c"), tagged(3, "c"), thing(4)));

        assertThat(ids(things().find(eq("tags", "b")))).containsExactly(1, 2);
        assertThat(ids(things().find(in("tags", "a", "b", "c")))).containsExactly(1, 2, 3);
        assertThat(ids(things().find(all("tags", "b", "c")))).containsExactly(2);
        assertThat(ids(things().find(gt("tags", "a")))).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(ids(things().find(and(in("tags", "a", "c"), gt("_id", 1))).sort(Sorts.descending("_id")).limit(1)))
                .containsExactly(3);
    }

    @Test
    void any_of_several_conditions_is_found_in_the_order_of_ids() {
        things().createIndexes(List.of(new IndexModel(ascending("tags")),
                new IndexModel(ascending("type"))));
        for (int i = 0; i < 100; i++) {
            things().insertOne(tagged(i, "t" + i % 10).append("type", i % 7));
        }

        var wanted = or(and(eq("tags", "t3"), in("type", 1, 3)), eq("tags", "t5"));

        assertThat(ids(things().find(and(wanted, gt("_id", 20))).sort(Sorts.ascending("_id")).limit(4)))
                .containsExactly(25, 35, 43, 45);
        assertThat(ids(things().find(wanted).sort(Sorts.descending("_id")).limit(2))).containsExactly(95, 85);
    }

    @Test
    void two_fields_of_one_array_are_taken_from_the_same_element_only_when_asked() {
        things().createIndex(ascending("tags.k", "tags.v"));
        things().insertOne(thing(1).append("tags", List.of(tag("a", 1), tag("b", 2))));
        things().insertOne(thing(2).append("tags", List.of(tag("a", 2), tag("b", 1))));

        assertThat(ids(things().find(and(eq("tags.k", "a"), eq("tags.v", 2))))).containsExactly(1, 2);
        assertThat(ids(things().find(elemMatch("tags", and(eq("k", "a"), eq("v", 2)))))).containsExactly(2);
    }

    @Test
    void two_arrays_cannot_be_indexed_together() {
        things().createIndex(ascending("a", "b"));

        assertThatThrownBy(() -> things().insertOne(thing(1).append("a", List.of(1)).append("b", List.of(2))))
                .hasMessageContaining("cannot index parallel arrays");
        assertThat(things().countDocuments()).isZero();
    }

    @Test
    void a_compound_index_serves_equality_then_range_in_both_directions() {
        things().createIndex(compoundIndex(ascending("stream"), descending("position")));
        for (int i = 0; i < 60; i++) {
            things().insertOne(thing(i).append("stream", "s" + i % 3).append("position", (long) i));
        }

        assertThat(ids(things().find(and(eq("stream", "s1"), gt("position", 50))).sort(Sorts.ascending("position"))))
                .containsExactly(52, 55, 58);
        assertThat(ids(things().find(eq("stream", "s1")).sort(Sorts.descending("position")).limit(2)))
                .containsExactly(58, 55);
        assertThat(ids(things().find(in("stream", "s0", "s2")).sort(Sorts.descending("position")).limit(3)))
                .containsExactly(59, 57, 56);
    }

    @Test
    void an_index_made_later_knows_what_is_there() {
        things().insertMany(List.of(tagged(1, "a"), tagged(2, "b")));
        things().createIndex(ascending("tags"));

        assertThat(ids(things().find(eq("tags", "b")))).containsExactly(2);
    }

    @Test
    void a_unique_index_over_duplicates_is_refused_until_they_are_gone() {
        things().insertMany(List.of(thing(1).append("n", 1), thing(2).append("n", 1)));

        assertThatThrownBy(() -> things().createIndex(ascending("n"), UNIQUE)).hasMessageContaining("E11000");
        things().deleteOne(eq(2));
        things().createIndex(ascending("n"), UNIQUE);
        assertThatThrownBy(() -> things().insertOne(thing(3).append("n", 1))).hasMessageContaining("E11000");
    }

    @Test
    void indexes_are_listed_made_twice_without_harm_and_dropped() {
        String name = things().createIndex(ascending("n"), UNIQUE);
        things().createIndex(ascending("n"), UNIQUE);
        database().getCollection("others").createIndex(ascending("n"));

        assertThat(indexes("things")).containsExactly("_id_", "n_1");
        things().dropIndex(name);
        assertThat(indexes("things")).containsExactly("_id_");
        assertThat(indexes("others")).containsExactly("_id_", "n_1");
        database().getCollection("others").dropIndexes();
        assertThat(indexes("others")).containsExactly("_id_");
    }

    @Test
    void an_index_of_the_same_name_with_other_options_is_refused() {
        things().createIndex(ascending("n"));

        assertThatThrownBy(() -> things().createIndex(ascending("n"), UNIQUE))
                .hasMessageContaining("An existing index has the same name");
    }

    private List<String> indexes(String collection) {
        return database().getCollection(collection).listIndexes().map(index -> index.getString("name"))
                .into(new ArrayList<>());
    }

    private static Document tagged(int id, String... tags) {
        return thing(id).append("tags", List.of(tags));
    }

    private static Document tag(String key, int value) {
        return new Document("k", key).append("v", value);
    }
}
