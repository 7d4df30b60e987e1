package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int RUNS = 10;

    @TempDir
    Path folder;

    @Test
    void whatever_was_acknowledged_survives_a_kill_ten_times_in_a_row() throws Exception {
        Random random = new Random(42);
        List<String> acknowledged = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            List<String> pairs = writeUntilKilled(run, 40 + random.nextInt(400));
            assertThat(pairs).hasSizeGreaterThanOrEqualTo(40);
            acknowledged.addAll(pairs);
            check(acknowledged);
        }
    }

    private List<String> writeUntilKilled(int run, int enough) throws Exception {
        Process writer = start(run);
        List<String> pairs = new ArrayList<>();
        try (BufferedReader said = writer.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.endsWith(";")) {
                    pairs.add(line.substring(0, line.length() - 1));
                }
                if (pairs.size() == enough) {
                    // why the handle: killed as a process, it would take what it said before with it
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return pairs;
    }

    private Process start(int run) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                AcknowledgingWriter.class.getName(), folder.toString(), "run" + run)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void check(List<String> acknowledged) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> written = client.getDatabase("test").getCollection("written");
            Map<String, Integer> documents = new TreeMap<>();
            written.find()
                    .forEach(one -> documents.merge(one.getList("tags", String.class).getFirst(), 1, Integer::sum));

            assertThat(documents.keySet()).containsAll(acknowledged);
            assertThat(documents.values()).as("no half of a pair").containsOnly(2);
            assertThat(written.countDocuments(eq("tags", "first"))).as("the index agrees").isEqualTo(documents.size());
            assertThat(written.countDocuments(eq("tags", acknowledged.getLast()))).isEqualTo(2);
        }
    }
}
