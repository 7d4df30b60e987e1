package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class WritingTest extends WithStore {

    @Test
    void what_is_inserted_is_found_again_field_by_field() {
        Document thing = thing("a").append("n", 1).append("l", 2L).append("d", 0.5).append("nothing", null)
                .append("inner", new Document("list", List.of(1, "two", new Document("three", 3))));
        things().insertOne(thing);

        assertThat(things().find().into(new ArrayList<>())).containsExactly(thing);
    }

    @Test
    void an_ordered_batch_keeps_what_came_before_the_duplicate() {
        things().insertOne(thing(3));

        MongoBulkWriteException refusal = catchThrowableOfType(MongoBulkWriteException.class,
                () -> things().insertMany(List.of(thing(1), thing(2), thing(3), thing(4))));

        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(refusal.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(2);
            assertThat(error.getCode()).isEqualTo(11000);
            assertThat(error.getMessage())
                    .isEqualTo("E11000 duplicate key error collection: test.things index: _id_ dup key: { _id: 3 }");
        });
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void an_unordered_batch_goes_on_after_the_duplicate() {
        things().insertOne(thing(2));

        MongoBulkWriteException refusal = catchThrowableOfType(MongoBulkWriteException.class,
                () -> things().insertMany(List.of(thing(1), thing(2), thing(3)),
                        new InsertManyOptions().ordered(false)));

        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void a_duplicate_of_one_is_refused_whatever_the_numeric_type() {
        things().insertOne(thing(1));

        assertThatThrownBy(() -> things().insertOne(thing(1.0))).isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> things().insertOne(thing(1L))).isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void an_ordered_batch_of_updates_stops_at_the_first_error() {
        things().insertMany(List.of(thing(1), thing(2)));

        MongoBulkWriteException refusal = catchThrowableOfType(MongoBulkWriteException.class,
                () -> things().bulkWrite(List.of(new UpdateOneModel<Document>(eq(1), set("n", 1)),
                        new UpdateOneModel<Document>(eq(1), set("_id", 9)),
                        new UpdateOneModel<Document>(eq(2), set("n", 1)))));

        assertThat(refusal.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
        assertThat(refusal.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(things().find(eq("n", 1)).into(new ArrayList<>())).containsExactly(thing(1).append("n", 1));
    }

    @Test
    void find_one_and_update_with_upsert_makes_the_document_and_then_changes_it() {
        FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().upsert(true)
                .returnDocument(ReturnDocument.AFTER);

        Document made = things().findOneAndUpdate(eq("a"), combine(inc("n", 1), setOnInsert("first", true)), options);
        Document changed = things().findOneAndUpdate(eq("a"),
                combine(inc("n", 1), setOnInsert("second", true), push("list", "x"), unset("first")), options);

        assertThat(made).isEqualTo(thing("a").append("n", 1).append("first", true));
        assertThat(changed).isEqualTo(thing("a").append("n", 2).append("list", List.of("x")));
    }

    @Test
    void find_one_and_update_returns_the_document_before_when_asked_to() {
        things().insertOne(thing(1).append("n", 1));

        assertThat(things().findOneAndUpdate(eq(1), set("n", 2))).isEqualTo(thing(1).append("n", 1));
    }

    @Test
    void replacing_with_upsert_makes_and_replaces() {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);

        things().replaceOne(eq("a"), new Document("n", 1), upsert);
        things().replaceOne(eq("a"), new Document("m", 2), upsert);

        assertThat(things().find().into(new ArrayList<>())).containsExactly(thing("a").append("m", 2));
    }

    @Test
    void an_update_of_many_meets_each_document_once_even_if_it_moves_ahead_in_the_index() {
        things().createIndex(new Document("n", 1));
        for (int i = 0; i < 500; i++) {
            things().insertOne(thing(i).append("n", i));
        }

        assertThat(things().updateMany(gt("n", -1), inc("n", 1000)).getModifiedCount()).isEqualTo(500);
        assertThat(things().countDocuments(gt("n", 1999))).isZero();
    }

    @Test
    void an_update_without_a_match_makes_a_document_only_with_upsert() {
        assertThat(things().updateOne(eq("a"), set("n", 1)).getMatchedCount()).isZero();
        assertThat(things().updateOne(eq("a"), set("n", 1), new UpdateOptions().upsert(true)).getUpsertedId()
                .asString().getValue()).isEqualTo("a");
        assertThat(ids()).containsExactly("a");
    }

    @Test
    void deleting_takes_one_or_many() {
        things().insertMany(List.of(thing(1), thing(2), thing(3), thing(4)));

        assertThat(things().deleteOne(gt("_id", 0)).getDeletedCount()).isEqualTo(1);
        assertThat(things().deleteMany(in("_id", 1, 2, 3)).getDeletedCount()).isEqualTo(2);
        assertThat(ids()).containsExactly(4);
    }

    @Test
    void a_document_of_nearly_16_megabytes_is_kept() {
        byte[] much = new byte[16 * 1024 * 1024 - 100];
        things().insertOne(thing("big").append("data", new Binary(much)));

        assertThat(things().find().first().get("data", Binary.class).getData()).isEqualTo(much);
    }

    @Test
    void an_update_beyond_16_megabytes_is_refused_and_changes_nothing() {
        things().createIndex(new Document("n", 1));
        things().insertOne(thing("big").append("n", 1).append("a", new Binary(new byte[9 << 20])));

        assertThatThrownBy(() -> things().updateOne(eq("big"),
                combine(set("n", 2), set("b", new Binary(new byte[9 << 20]))))).hasMessageContaining("can be stored");
        assertThat(things().countDocuments(eq("n", 1))).isEqualTo(1);
        assertThat(things().countDocuments(eq("n", 2))).isZero();
    }

    private List<Object> ids() {
        return things().find().map(thing -> thing.get("_id")).into(new ArrayList<>());
    }
}
