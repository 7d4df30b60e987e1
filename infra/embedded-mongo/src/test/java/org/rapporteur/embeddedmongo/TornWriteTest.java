package org.rapporteur.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes leaves a torn chunk in space that was free. What was acknowledged before would
 * be lost when the store is opened a second time.
 */
class TornWriteTest {

    private static final int BLOCK = 4096;
    private static final int WRITTEN = 60;
    private static final Pattern FREE = Pattern.compile("block:([0-9a-f]+),len:([0-9a-f]+),.*livePages:0\\b.*");

    @TempDir
    Path running;

    @TempDir
    Path killed;

    @Test
    void the_last_acknowledged_write_survives_however_often_the_store_is_opened_then() throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(running);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            for (int i = 0; i < WRITTEN; i++) {
                documents(client).insertOne(new Document("_id", i));
            }
            Files.copy(running.resolve(StoreFile.NAME), killed.resolve(StoreFile.NAME));
        }
        tear(killed.resolve(StoreFile.NAME));

        for (int opened = 1; opened <= 3; opened++) {
            try (EmbeddedMongo mongo = EmbeddedMongo.start(killed);
                    MongoClient client = MongoClients.create(mongo.connectionString())) {
                assertThat(documents(client).countDocuments()).as("opened %d times", opened).isEqualTo(WRITTEN);
            }
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    /** Writes over the chunks that hold nothing any more, as the next commit may have begun to. */
    private static void tear(Path file) throws IOException {
        List<Matcher> free;
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            free = store.getLayoutMap().entrySet().stream().filter(entry -> entry.getKey().startsWith("chunk."))
                    .map(Map.Entry::getValue).map(FREE::matcher).filter(Matcher::find).toList();
        }
        assertThat(free).isNotEmpty();
        try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
            for (Matcher chunk : free) {
                torn.seek(Long.parseLong(chunk.group(1), 16) * BLOCK);
                torn.write(new byte[Integer.parseInt(chunk.group(2), 16) * BLOCK]);
            }
        }
    }
}
