package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.TestStore;

/** A writing process dies without a word ({@code kill -9}); whoever asks again with its commit id learns the outcome. */
class KilledWriterTest {

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"stored, 2147483647", "not stored, 0"})
    void a_writer_that_dies_between_insert_and_answer_leaves_a_commit_that_can_be_asked_for(String what, int stored)
            throws Exception {
        CountDownLatch killed = new CountDownLatch(1);
        try (WireProxy proxy = new WireProxy(store.connectionString());
                Writers writers = new Writers(proxy.connectionString(), database, Workload.UNRELATED, Scale.SEED)) {
            Writer writer = writers.start(1);
            writers.awaitEach(3);
            proxy.next(Fate.cutAfter(stored).meanwhile(() -> {
                writer.kill();
                killed.countDown();
            }));
            killed.await();
            History history = askAgain(writers.history());

            assertThat(history.appends()).last().as(what)
                    .satisfies(last -> assertThat(((Outcome.Ok) last.outcome()).appended().alreadyThere())
                            .isEqualTo(stored > 0));
            assertSound(history, store.documents(database));
        }
    }

    @Test
    void writers_that_are_killed_at_any_moment_take_nothing_with_them_that_was_acknowledged() {
        try (Writers writers = new Writers(store.connectionString(), database, Workload.RELATED, Scale.SEED)) {
            writers.start(3);
            for (int i = 0; i < Scale.times(2); i++) {
                Writer victim = writers.start(3);
                writers.awaitEach(6);
                victim.kill();
            }
            History history = askAgain(writers.stop());

            assertSound(history, store.documents(database));
        }
    }

    /** Every append without an answer, once more by another process. */
    private History askAgain(History history) {
        Recorder recorder = new Recorder("again");
        EventLog other = store.open(database);
        List<Outcome> outcomes = history.appends().stream().filter(append -> append.outcome().equals(Outcome.UNKNOWN))
                .map(append -> recorder.append(other, 0, append.request()).join()).toList();
        assertThat(outcomes).doesNotContain(Outcome.UNKNOWN);
        return history.and(recorder.history());
    }
}
