package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.embeddedmongo.ReadingTest.ids;

import com.mongodb.MongoNamespace;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class CollectionsTest extends WithStore {

    @Test
    void collections_and_databases_are_listed() {
        things().insertOne(thing(1));
        client.getDatabase("other").createCollection("empty");
        assertThat(client.getDatabase("unused").getCollection("x").find().first()).isNull();

        assertThat(database().listCollectionNames().into(new ArrayList<>())).containsExactly("things");
        assertThat(client.listDatabaseNames().into(new ArrayList<>())).containsExactly("other", "test");
    }

    @Test
    void a_dropped_collection_is_gone_with_its_indexes() {
        things().createIndex(ascending("n"), new IndexOptions().unique(true));
        things().insertOne(thing(1).append("n", 1));
        things().drop();
        things().insertOne(thing(2).append("n", 1));
        things().insertOne(thing(3).append("n", 1));
        restart();

        assertThat(ids(things().find())).containsExactly(2, 3);
        assertThat(things().listIndexes().into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void a_dropped_database_is_gone() {
        things().insertOne(thing(1));
        database().drop();
        restart();

        assertThat(client.listDatabaseNames().into(new ArrayList<>())).isEmpty();
        assertThat(things().countDocuments()).isZero();
    }

    @Test
    void a_renamed_collection_keeps_documents_and_indexes_over_a_restart() {
        database().getCollection("built").createIndex(ascending("n"), new IndexOptions().unique(true));
        database().getCollection("built").insertOne(thing(1).append("n", 1));
        things().insertOne(thing("old"));

        database().getCollection("built").renameCollection(new MongoNamespace("test.things"),
                new RenameCollectionOptions().dropTarget(true));
        restart();

        assertThat(database().listCollectionNames().into(new ArrayList<>())).containsExactly("things");
        assertThat(ids(things().find(eq("n", 1)))).containsExactly(1);
        assertThatThrownBy(() -> things().insertOne(thing(2).append("n", 1))).hasMessageContaining("E11000");
    }

    @Test
    void what_would_silently_be_ignored_is_refused() {
        assertThatThrownBy(
                () -> things().createIndex(ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.DAYS)))
                .hasMessageContaining("The embedded store has no indexes with expireAfterSeconds");
        assertThatThrownBy(() -> things().createIndex(new Document("title", "text")))
                .hasMessageContaining("no indexes of the kind text");
        assertThatThrownBy(() -> things().find().collation(Collation.builder().locale("fr").build()).first())
                .hasMessageContaining("no option collation");
        assertThatThrownBy(() -> things().renameCollection(new MongoNamespace("elsewhere.things")))
                .hasMessageContaining("no renaming into another database");
        assertThatThrownBy(() -> things().watch().cursor()).hasMessageContaining("no change streams");
    }

    @Test
    void files_of_many_chunks_are_kept() throws Exception {
        byte[] content = new byte[1_000_000];
        new Random(1).nextBytes(content);
        ObjectId id = GridFSBuckets.create(database()).uploadFromStream("report.pdf",
                new ByteArrayInputStream(content));
        restart();

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        GridFSBuckets.create(database()).downloadToStream(id, read);
        assertThat(read.toByteArray()).isEqualTo(content);
        GridFSBuckets.create(database()).delete(id);
        assertThat(database().getCollection("fs.chunks").countDocuments()).isZero();
    }
}
