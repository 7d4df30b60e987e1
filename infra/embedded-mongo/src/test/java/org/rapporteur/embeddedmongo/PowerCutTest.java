package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Not only the process may die but the machine: then what was not synced is lost or torn. */
class PowerCutTest {

    private static final int WRITERS = 6;
    private static final int CUTS = 15;
    private static final int ACKNOWLEDGED_BETWEEN = 300;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir
    Path folder;

    private final BlockingQueue<Acknowledged> acknowledged = new LinkedBlockingQueue<>();
    private volatile boolean enough;

    @Test
    void whatever_was_acknowledged_survives_a_power_cut_at_any_moment() throws Exception {
        String file = UnreliableDisk.path(folder.resolve(StoreFile.NAME));
        try (EmbeddedMongo mongo = EmbeddedMongo.on(StoreFile.open(file), 0);
                MongoClient client = MongoClients.create(mongo.connectionString());
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            MongoCollection<Document> written = written(client);
            written.createIndex(Indexes.ascending("tags"));
            for (int writer = 0; writer < WRITERS; writer++) {
                int name = writer;
                writers.submit(() -> write(written, name));
            }
            try {
                cutAgainAndAgain();
            } finally {
                enough = true;
            }
        }
    }

    @Test
    void what_cannot_reach_the_disk_is_not_acknowledged() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(CommitGate.class);
        log.setLevel(Level.OFF);
        Path found = Files.createDirectory(folder.resolve("found"));
        String file = UnreliableDisk.path(folder.resolve(StoreFile.NAME));
        try (EmbeddedMongo mongo = EmbeddedMongo.on(StoreFile.open(file), 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            written(client).insertOne(new Document("_id", 1));
            UnreliableDisk.fillUp();
            assertThatThrownBy(() -> written(client).insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> written(client).insertOne(new Document("_id", 3)))
                    .isInstanceOf(MongoException.class);
            UnreliableDisk.cutPower(found.resolve(StoreFile.NAME), new Random(1));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(found);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(written(client).find()).containsExactly(new Document("_id", 1));
        }
    }

    private void write(MongoCollection<Document> written, int writer) {
        for (int number = 0; !enough; number++) {
            written.insertMany(List.of(document(writer, number, "first"), document(writer, number, "second")));
            written.replaceOne(eq("last of " + writer), new Document("number", number), UPSERT);
            if (number >= 20) {
                written.deleteMany(eq("tags", writer + "-" + (number - 20)));
            }
            acknowledged.add(new Acknowledged(writer, number));
        }
    }

    private static Document document(int writer, int number, String which) {
        String pair = writer + "-" + number;
        return new Document("_id", pair + "/" + which).append("tags", List.of(pair, which))
                .append("data", new Binary(new byte[number * 37 % 3000]));
    }

    private void cutAgainAndAgain() throws Exception {
        Random random = new Random(7);
        Map<Integer, Integer> lasts = new HashMap<>();
        for (int cut = 0; cut < CUTS; cut++) {
            for (int i = 0; i < ACKNOWLEDGED_BETWEEN; i++) {
                Acknowledged next = acknowledged.poll(30, TimeUnit.SECONDS);
                assertThat(next).as("the writers go on").isNotNull();
                lasts.put(next.writer(), next.number());
            }
            Path found = Files.createDirectory(folder.resolve("cut" + cut));
            UnreliableDisk.cutPower(found.resolve(StoreFile.NAME), random);
            check(found, lasts);
        }
    }

    private static void check(Path found, Map<Integer, Integer> lasts) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(found);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> written = written(client);
            lasts.forEach((writer, number) -> {
                Document last = written.find(eq("last of " + writer)).first();
                assertThat(last.getInteger("number")).isGreaterThanOrEqualTo(number);
                assertThat(written.countDocuments(eq("tags", writer + "-" + last.getInteger("number"))))
                        .as("no half of a pair").isEqualTo(2);
            });
            long pairs = written.countDocuments(eq("tags", "first"));
            assertThat(written.countDocuments(eq("tags", "second"))).isEqualTo(pairs);
            assertThat(written.find().into(new ArrayList<>())).hasSize((int) (2 * pairs) + lasts.size());
        }
    }

    private static MongoCollection<Document> written(MongoClient client) {
        return client.getDatabase("test").getCollection("written");
    }

    private record Acknowledged(int writer, int number) {}
}
