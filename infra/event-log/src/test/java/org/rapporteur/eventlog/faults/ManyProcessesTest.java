package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

/** Processes of the operating system, on one log. Their clocks go back and forth all the time. */
@OnEachStore
class ManyProcessesTest {

    private static final int THREADS = 3;
    private static final double LEAST_SHARE = 0.1;

    private final TestStore store;

    ManyProcessesTest(TestStore store) {
        this.store = store;
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void no_update_is_lost_and_nothing_is_rejected_without_a_reason(int processes) {
        String database = store.newDatabase().getName();
        History history = run(database, Workload.RELATED, processes, Scale.times(20));

        assertThat(history.count(Outcome.Failed.class)).as("conflicts").isPositive();
        assertThat(history.count(Outcome.Unknown.class)).as("without an answer").isZero();
        assertThat(history.count(Outcome.Refused.class)).as("refused").isZero();
        assertSound(history, store.documents(database));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void unrelated_appends_are_never_rejected_and_no_writer_starves(int processes) {
        String database = store.newDatabase().getName();
        History history = run(database, Workload.UNRELATED, processes, Scale.times(25));

        assertThat(history.count(Outcome.Ok.class)).isEqualTo(history.appends().size());
        assertThat(Share.least(history)).as("of what the writer in the middle got").isGreaterThan(LEAST_SHARE);
        assertSound(history, store.documents(database));
    }

    static IntStream processes() {
        return Scale.processes();
    }

    private History run(String database, Workload workload, int processes, int each) {
        try (Writers writers = new Writers(store.connectionString(), database, workload, Scale.SEED)) {
            IntStream.range(0, processes).forEach(i -> writers.start(THREADS));
            writers.awaitEach(each);
            return writers.stop();
        }
    }
}
