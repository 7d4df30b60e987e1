package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;

/** Several writing processes on one log. */
final class Writers implements AutoCloseable {

    private final String connectionString;
    private final String database;
    private final Workload workload;
    private final long seed;
    private final List<Writer> all = new ArrayList<>();

    Writers(String connectionString, String database, Workload workload, long seed) {
        this.connectionString = connectionString;
        this.database = database;
        this.workload = workload;
        this.seed = seed;
    }

    Writer start(int threads) {
        Writer writer = new Writer(connectionString, database, "w" + all.size(), threads, seed + 1000L * all.size(),
                workload);
        all.add(writer);
        return writer;
    }

    /** Until each thread of each that runs was acknowledged so many more times, however fast the others are. */
    void awaitEach(int more) {
        List<Writer> running = all.stream().filter(Writer::isRunning).toList();
        List<Integer> before = running.stream().map(Writer::leastAcknowledged).toList();
        await().atMost(Scale.patience()).untilAsserted(() -> {
            for (int i = 0; i < running.size(); i++) {
                assertThat(running.get(i).isRunning()).as("writer %d runs", i).isTrue();
                assertThat(running.get(i).leastAcknowledged()).as("appends of writer %d", i)
                        .isGreaterThanOrEqualTo(before.get(i) + more);
            }
        });
    }

    History stop() {
        all.stream().filter(Writer::isRunning).forEach(Writer::stop);
        return history();
    }

    History history() {
        List<History> histories = all.stream().map(Writer::history).toList();
        return new History(histories.stream().flatMap(history -> history.appends().stream()).toList(),
                histories.stream().flatMap(history -> history.readings().stream()).toList());
    }

    @Override
    public void close() {
        all.forEach(Writer::close);
    }
}
