package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.ProgressListener;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The store dies under load ({@code kill -9}) and comes back; the writers live through it. */
class KilledStoreTest {

    private static final String DATABASE = "log";

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_is_there_after_the_store_was_killed_under_load() {
        try (StoreProcess store = new StoreProcess(folder);
                Writers writers = new Writers(store.connectionString(), DATABASE, Workload.RELATED, Scale.SEED)) {
            writers.start(4);
            writers.start(4);
            writers.awaitEach(10);
            for (int i = 0; i < Scale.times(2); i++) {
                store.kill();
                store.startAgain();
                writers.awaitEach(5);
            }
            assertAllSound(writers.stop(), store.connectionString());
        }
    }

    private static void assertAllSound(History history, String connectionString) {
        try (MongoClient client = MongoClients.create(connectionString);
                EventLog log = MongoEventLog.open(client, EventLogSettings.of(DATABASE), new SimpleMeterRegistry())) {
            assertThat(log.verify(ProgressListener.SILENT).findings()).isEmpty();
            assertSound(history, client.getDatabase(DATABASE).getCollection("log"));
        }
    }
}
