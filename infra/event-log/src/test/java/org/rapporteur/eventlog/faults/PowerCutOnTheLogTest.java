package org.rapporteur.eventlog.faults;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.embeddedmongo.ForgetfulStore;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The machine loses its power under load, and the disk forgets or tears what was not synced. */
class PowerCutOnTheLogTest {

    private static final String DATABASE = "log";
    private static final int THREADS = 6;
    private static final int BETWEEN_CUTS = 40;

    @TempDir
    Path folder;

    private final Recorder recorder = new Recorder("test");
    /** why: who writes on while a copy is checked makes each check longer than the one before. */
    private final ReadWriteLock pause = new ReentrantReadWriteLock(true);
    private volatile boolean enough;

    @Test
    void what_was_acknowledged_or_read_is_there_after_a_power_cut_at_any_moment() throws Exception {
        try (ForgetfulStore store = new ForgetfulStore(folder);
                MongoClient client = MongoClients.create(store.connectionString());
                EventLog one = open(client);
                EventLog two = open(client);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            IntStream.range(0, THREADS).forEach(i -> threads.execute(() -> write(i % 2 == 0 ? one : two, i)));
            try {
                cutAgainAndAgain();
            } finally {
                enough = true;
            }
        }
    }

    @Test
    void what_is_not_on_the_disk_yet_is_neither_acknowledged_nor_read() {
        try (ForgetfulStore store = new ForgetfulStore(folder);
                MongoClient client = MongoClients.create(store.connectionString());
                EventLog log = open(client)) {
            recorder.append(log, 1, commit(event(SUBMITTED))).join();
            MongoCollection<Document> local = client.getDatabase(DATABASE).getCollection("log");
            List<CompletableFuture<?>> waiting = new ArrayList<>();
            ForgetfulStore.withoutSync(() -> {
                waiting.add(recorder.append(log, 1, commit(event(SUBMITTED))));
                await().until(() -> local.find(eq("_id", 1L)).first() != null);
                waiting.add(CompletableFuture.supplyAsync(log::head));
                waiting.add(CompletableFuture.supplyAsync(() -> recorder.read(log, Criteria.any(), 0)));
                assertThat(CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new)))
                        .failsWithin(Duration.ofMillis(500)).withThrowableOfType(TimeoutException.class);
            });
            waiting.forEach(CompletableFuture::join);
        }
    }

    private static EventLog open(MongoClient client) {
        return MongoEventLog.open(client, EventLogSettings.of(DATABASE), new SimpleMeterRegistry());
    }

    private void write(EventLog log, int thread) {
        RelatedAppends appends = new RelatedAppends(log, recorder, thread, new Random(Scale.SEED + thread));
        while (!enough) {
            holding(pause.readLock(), appends::step);
        }
    }

    private void cutAgainAndAgain() throws IOException {
        Random random = new Random(Scale.SEED);
        for (int cut = 0; cut < Scale.times(4); cut++) {
            long wanted = (cut + 1L) * BETWEEN_CUTS;
            await().atMost(Scale.patience())
                    .until(() -> recorder.history().count(Outcome.Ok.class) >= wanted);
            long moment = System.nanoTime();
            Path found = folder.resolve("cut" + cut);
            ForgetfulStore.cutPower(found, random);
            holding(pause.writeLock(), () -> assertFound(found, recorder.history().asOf(moment)));
        }
    }

    private static void holding(Lock lock, Runnable task) {
        lock.lock();
        try {
            task.run();
        } finally {
            lock.unlock();
        }
    }

    private static void assertFound(Path found, History history) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(found);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertSound(history, client.getDatabase(DATABASE).getCollection("log"));
        }
    }
}
