package org.rapporteur.query.telling.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.shared.Event;

/** A page would show again what had been changed since, and would keep showing it. */
class MongoDocumentsTest {
    @TempDir
    Path folder;

    private EmbeddedMongo mongo;
    private MongoClient client;
    private MongoDocuments<Name> documents;

    record Name(String name) {}

    /** Tells nothing by itself: the test writes. */
    private static final class Names implements View<Name> {
        @Override
        public String name() {
            return "names";
        }

        @Override
        public Class<Name> type() {
            return Name.class;
        }

        @Override
        public Set<String> keys(Event event) {
            return Set.of();
        }

        @Override
        public @Nullable Name project(String key, @Nullable Name document, Happened happened) {
            return document;
        }
    }

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
        MongoDatabase database = client.getDatabase("views");
        documents = new MongoDocuments<>(new Names(), "names_v1", database, new Registry(database));
        documents.prepare();
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void what_is_newer_takes_the_place_of_what_is_older() {
        save(3, "old");
        save(5, "new");

        assertThat(documents.find("k")).contains(new Name("new"));
        assertThat(documents.position()).isEqualTo(5);
    }

    @Test
    void a_process_that_stood_still_does_not_put_back_what_another_one_has_changed_since() {
        save(5, "new");

        assertThatThrownBy(() -> save(3, "old")).isInstanceOf(MongoBulkWriteException.class);
        assertThat(documents.find("k")).contains(new Name("new"));
        assertThat(documents.position()).isEqualTo(5);
    }

    private void save(long next, String name) {
        documents.save(List.of(new Placed<>("k", next, new Name(name))), next);
    }
}
