package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

class MetricsTest {

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void appends_batches_conflicts_and_lost_races_are_counted() {
        try (EventLog log = MongoEventLog.open(store.client(), EventLogSettings.of(database), registry)) {
            log.append(commit(event(SUBMITTED, RIGA))).join();
            store.open(database).append(commit(event(SUBMITTED))).join();
            log.append(commit(event(SUBMITTED))).join();
            assertThatThrownBy(() -> log
                    .append(commit(new Condition(0, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA))).join())
                    .hasCauseInstanceOf(AppendConflict.class);

            await().until(() -> registry.get("eventlog.append").timer().count() == 3);
            assertThat(registry.get("eventlog.batch").summary().totalAmount()).isEqualTo(3);
            assertThat(registry.get("eventlog.conflicts").counter().count()).isEqualTo(1);
            assertThat(registry.get("eventlog.races.lost").counter().count()).isEqualTo(1);
        }
    }
}
