package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoClient;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Whoever reads while others write gets everything up to an end, once and in order; also from within a commit. */
@OnEachStore
class ReadersTest {

    private static final int STARTS = 16;
    private static final int PAGE = 500;
    private static final int REMEMBERED = 512;

    private final TestStore store;
    private final Random random = new Random(Scale.SEED);
    private final Recorder recorder = new Recorder("test");
    private String database;
    private EventLog log;

    ReadersTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.newDatabase().getName();
        log = store.open(database);
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void what_is_appended_between_any_two_steps_of_a_read_is_beyond_its_end() {
        append(12).join();
        Commands commands = new Commands();
        try (MongoClient client = commands.client(store.connectionString());
                EventLog reader = MongoEventLog.open(client, EventLogSettings.of(database),
                        new SimpleMeterRegistry())) {
            commands.afterEachRead(() -> append(1).join());
            LongStream.range(0, 20).forEach(from -> {
                recorder.read(reader, Criteria.any(), from);
                recorder.read(reader, Criteria.tagged(RIGA), from);
            });
        }
        assertSound(recorder.history(), store.documents(database));
    }

    @Test
    void reads_from_every_position_during_writes_are_whole() {
        CompletableFuture<Void> writing = append(Scale.times(150));
        EventLog other = store.open(database);
        for (long from = 0; from < 30 || !writing.isDone(); from++) {
            recorder.read(from % 2 == 0 ? log : other, from % 3 == 0 ? Criteria.tagged(RIGA) : Criteria.any(), from);
        }

        assertSound(recorder.history(), store.documents(database));
    }

    @Test
    void followers_from_every_position_neither_skip_nor_repeat_nor_reorder() {
        append(20).join();
        EventLog other = store.open(database);
        List<Following> early = following(log, other);
        CompletableFuture<Void> writing = append(Scale.times(300));
        List<Following> late = following(log, other);
        writing.join();
        append(Scale.times(300)).join();
        long head = log.head();

        assertAllReach(head, Stream.concat(early.stream(), late.stream()).toList());
    }

    /** why the seams: there a follower goes over from one page of history to the next, and to what is remembered. */
    @Test
    void followers_from_anywhere_neither_skip_nor_repeat_nor_reorder_while_two_processes_write() {
        EventLog other = store.open(database);
        List<Following> all = new ArrayList<>(List.of(Following.of(other, 0)));
        append(REMEMBERED + 2 * PAGE).join();
        long before = log.head();
        try (Writers writers = new Writers(store.connectionString(), database, Workload.UNRELATED, Scale.SEED)) {
            writers.start(2);
            writers.start(2);
            writers.awaitEach(5);
            seamsOf(before).forEach(from -> all.add(Following.of(other, from)));
            random.longs(Scale.times(STARTS), 0, before).forEach(from -> all.add(Following.of(other, from)));
            writers.awaitEach(Scale.times(5));
            seamsOf(log.head()).forEach(from -> all.add(Following.of(other, from)));
            writers.awaitEach(Scale.times(5));
            writers.stop();
        }
        assertAllReach(log.head(), all);
    }

    private static LongStream seamsOf(long head) {
        return LongStream.of(PAGE, 2 * PAGE, head - REMEMBERED, head)
                .flatMap(seam -> LongStream.of(seam - 1, seam, seam + 1)).filter(from -> from <= head);
    }

    private static void assertAllReach(long head, List<Following> all) {
        await().atMost(Scale.patience())
                .until(() -> all.stream().filter(following -> following.hasReached(head)).count() == all.size());
        assertThat(all).allSatisfy(following -> assertThat(following.positions())
                .isEqualTo(LongStream.range(following.from(), head).boxed().toList()));
    }

    private static List<Following> following(EventLog... logs) {
        return LongStream.range(0, STARTS).boxed()
                .flatMap(from -> Stream.of(logs).map(log -> Following.of(log, from))).toList();
    }

    /** Commits of one to three events, sent together, so that they meet in batches. */
    private CompletableFuture<Void> append(int commits) {
        return CompletableFuture.allOf(IntStream.range(0, commits)
                .mapToObj(i -> recorder.append(log, 1, commit(events()))).toArray(CompletableFuture[]::new));
    }

    private synchronized NewEvent[] events() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> random.nextBoolean() ? event(SUBMITTED, RIGA) : event(SUBMITTED))
                .toArray(NewEvent[]::new);
    }
}
