package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.all;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachStore
class ConcurrentWritersTest {

    private static final int WRITERS = 8;
    private static final int EACH = 15;

    private final TestStore store;

    ConcurrentWritersTest(TestStore store) {
        this.store = store;
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void two_processes_keep_one_dense_order_and_lose_nothing() throws Exception {
        List<EventLog> logs = twoProcesses();
        List<Long> positions = run(logs, (log, writer) -> List.of(log
                .append(commit(event(SUBMITTED, new Tag("writer", String.valueOf(writer))))).join().firstPosition()));

        assertThat(positions).doesNotHaveDuplicates().hasSize(WRITERS * EACH)
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, WRITERS * EACH).boxed().toList());
        assertSound(logs);
    }

    @Test
    void each_writer_decides_on_all_that_was_there_before() throws Exception {
        List<EventLog> logs = twoProcesses();
        Tag counter = new Tag("counter", "one");
        run(logs, (log, writer) -> List.of(countOneMore(log, counter)));

        assertThat(all(logs.getFirst(), Criteria.tagged(counter))).extracting(Samples::payload)
                .isEqualTo(IntStream.range(0, WRITERS * EACH).mapToObj(String::valueOf).toList());
        assertSound(logs);
    }

    private static long countOneMore(EventLog log, Tag counter) {
        while (true) {
            try {
                return log.append(oneMore(log, counter)).join().firstPosition();
            } catch (CompletionException e) {
                assertThat(e).hasCauseInstanceOf(AppendConflict.class);
            }
        }
    }

    private static Append oneMore(EventLog log, Tag counter) {
        Criteria criteria = Criteria.tagged(counter);
        List<StoredEvent> before = new ArrayList<>();
        try (EventCursor cursor = log.read(criteria, 0)) {
            cursor.forEachRemaining(before::add);
            return commit(new Condition(cursor.upTo(), criteria),
                    event(SUBMITTED, String.valueOf(before.size()), counter));
        }
    }

    private List<EventLog> twoProcesses() {
        String database = store.newDatabase().getName();
        return List.of(store.open(database), store.open(database));
    }

    private static void assertSound(List<EventLog> logs) {
        Verification verification = logs.getFirst().verify(ProgressListener.SILENT);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.events()).isEqualTo(WRITERS * EACH);
    }

    private interface Step {

        List<Long> append(EventLog log, int writer);
    }

    private static List<Long> run(List<EventLog> logs, Step step) throws InterruptedException, ExecutionException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<Long>>> done = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                done.add(writers.submit(() -> repeat(logs.get(number % logs.size()), number, step)));
            }
            List<Long> positions = new ArrayList<>();
            for (Future<List<Long>> one : done) {
                positions.addAll(one.get());
            }
            return positions;
        }
    }

    private static List<Long> repeat(EventLog log, int writer, Step step) {
        return IntStream.range(0, EACH).boxed().flatMap(i -> step.append(log, writer).stream()).toList();
    }
}
