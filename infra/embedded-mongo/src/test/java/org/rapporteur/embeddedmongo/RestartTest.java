package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.embeddedmongo.ReadingTest.ids;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class RestartTest extends WithStore {

    @Test
    void documents_and_indexes_are_kept() {
        things().createIndex(ascending("tags"));
        things().createIndex(ascending("name"), new IndexOptions().unique(true));
        things().insertOne(thing(1).append("tags", List.of("a", "b")).append("name", "n"));
        restart();
        things().insertOne(thing(2).append("tags", List.of("b", "c")).append("name", "m"));

        assertThat(ids(things().find(in("tags", "a", "b")))).containsExactly(1, 2);
        assertThatThrownBy(() -> things().insertOne(thing(3).append("name", "n"))).hasMessageContaining("E11000");
    }

    @Test
    void a_folder_that_is_in_use_is_refused_and_says_so() {
        assertThatThrownBy(() -> EmbeddedMongo.start(folder)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is in use by another process").hasMessageContaining(folder.toString());
    }

    @Test
    void a_port_that_is_taken_is_named_and_the_folder_is_free_again() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedMongo.start(folder.resolve("other"), taken.getLocalPort()))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("Port " + taken.getLocalPort());
        }
        try (EmbeddedMongo other = EmbeddedMongo.start(folder.resolve("other"))) {
            assertThat(other.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void compaction_keeps_the_data_and_bounds_the_file() throws Exception {
        Document large = thing("kept").append("data", new Binary(new byte[10_000]));
        things().insertOne(large);
        for (int i = 0; i < 3000; i++) {
            things().replaceOne(eq("changed"), new Document("data", new Binary(new byte[20_000])),
                    new ReplaceOptions().upsert(true));
        }

        assertThat(Files.size(folder.resolve(StoreFile.NAME))).isLessThan(40_000_000);
        restart();
        assertThat(things().find(eq("kept")).first()).isEqualTo(large);
        assertThat(things().countDocuments()).isEqualTo(2);
    }
}
