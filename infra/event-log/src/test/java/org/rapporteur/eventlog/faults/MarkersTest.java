package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.PORTO;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.AppendConflict;
import org.rapporteur.eventlog.AppendRefused;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A decision outlives the process and the store in which it was prepared: its marker is still exact. */
class MarkersTest {

    private static final String DATABASE = "log";

    @TempDir
    Path folder;

    private final Recorder recorder = new Recorder("test");

    @Test
    void a_marker_from_before_a_restart_of_everything_is_still_exact() {
        run(log -> {
            recorder.append(log, 1, commit(event(SUBMITTED, RIGA))).join();
            recorder.append(log, 1, commit(event(SUBMITTED, PORTO))).join();
        });
        run(log -> {
            assertThat(decideAt(log, 1, Criteria.tagged(PORTO))).isEqualTo(new Outcome.Failed(1));
            assertThat(decideAt(log, 1, Criteria.tagged(RIGA))).isInstanceOf(Outcome.Ok.class);
        });
        run(log -> {
            assertThat(decideAt(log, 2, Criteria.tagged(RIGA))).isEqualTo(new Outcome.Failed(2));
            assertThat(decideAt(log, 3, Criteria.any())).isInstanceOf(Outcome.Ok.class);
        });
    }

    @Test
    void a_marker_beyond_the_end_is_refused_and_nothing_is_written_whatever_the_criteria() {
        run(log -> {
            recorder.append(log, 1, commit(event(SUBMITTED, RIGA))).join();
            assertThatThrownBy(() -> log.append(commit(new Condition(2, Criteria.tagged(PORTO)), event(ACCEPTED)))
                    .join()).hasRootCauseInstanceOf(AppendRefused.class).hasMessageContaining("read again");
        });
        run(log -> assertThat(log.head()).isEqualTo(1));
    }

    @Test
    void a_conflict_names_the_marker_and_an_event_that_matches() {
        run(log -> {
            recorder.append(log, 1, commit(event(SUBMITTED, RIGA), event(SUBMITTED, PORTO))).join();
            assertThatThrownBy(
                    () -> log.append(commit(new Condition(0, Criteria.tagged(PORTO)), event(ACCEPTED))).join())
                    .hasRootCauseInstanceOf(AppendConflict.class)
                    .hasRootCauseMessage("The event at position 1 matches the append condition, which was read up to 0:"
                            + " read again and decide again.");
        });
    }

    private Outcome decideAt(EventLog log, long marker, Criteria criteria) {
        return recorder.append(log, 1, commit(new Condition(marker, criteria), event(ACCEPTED, RIGA))).join();
    }

    private interface Life {

        void live(EventLog log);
    }

    /** From the start of the store to its end. */
    private void run(Life life) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = MongoClients.create(mongo.connectionString());
                EventLog log = MongoEventLog.open(client, EventLogSettings.of(DATABASE), new SimpleMeterRegistry())) {
            life.live(log);
            assertSound(recorder.history(), client.getDatabase(DATABASE).getCollection("log"));
        }
    }
}
