package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.eventlog.TestStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

/** A replica set gets another primary while several processes write; there are no tests where there is no such set. */
class FailoverTest {

    private static final Logger LOG = LoggerFactory.getLogger(FailoverTest.class);
    private static final int PROCESSES = 4;
    private static final int THREADS = 3;
    private static final int STEP_DOWN_SECONDS = 15;

    @TestFactory
    Stream<DynamicTest> what_was_acknowledged_outlives_its_primary() {
        return TestStore.real().filter(FailoverTest::hasThreeNodes).stream()
                .map(store -> DynamicTest.dynamicTest("on " + store, () -> primariesChange(store)));
    }

    private static boolean hasThreeNodes(TestStore store) {
        List<String> hosts = store.client().getDatabase("admin").runCommand(new Document("isMaster", 1))
                .getList("hosts", String.class);
        return Optional.ofNullable(hosts).map(List::size).orElse(1) >= 3;
    }

    private static void primariesChange(TestStore store) throws Exception {
        String database = store.newDatabase().getName();
        try (store; Writers writers = new Writers(store.connectionString(), database, Workload.RELATED, Scale.SEED)) {
            for (int i = 0; i < PROCESSES; i++) {
                writers.start(THREADS);
            }
            for (int i = 0; i < Scale.times(2); i++) {
                writers.awaitEach(10);
                stepDown(store.client().getDatabase("admin"));
            }
            writers.awaitEach(10);
            History history = writers.stop();

            assertThat(history.count(Outcome.Unknown.class)).as("without an answer").isZero();
            assertSound(history, store.documents(database));
        }
    }

    private static void stepDown(MongoDatabase admin) {
        String before = primary(admin);
        try {
            admin.runCommand(
                    new Document("replSetStepDown", STEP_DOWN_SECONDS).append("secondaryCatchUpPeriodSecs", 10));
        } catch (MongoException closed) {
            LOG.debug("A primary that goes may close the connection on which it was told to.", closed);
        }
        await().atMost(Scale.patience()).ignoreExceptionsInstanceOf(MongoException.class)
                .until(() -> !primary(admin).equals(before));
    }

    private static String primary(MongoDatabase admin) {
        return String.valueOf(admin.runCommand(new Document("isMaster", 1)).getString("primary"));
    }
}
