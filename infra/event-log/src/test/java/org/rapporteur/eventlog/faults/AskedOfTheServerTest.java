package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.util.List;

import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.ProgressListener;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoClient;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The embedded store always waits for its disk; a MongoDB must be asked to, with every command. */
class AskedOfTheServerTest {

    private final TestStore store = TestStore.embedded();
    private final Commands commands = new Commands();
    private final MongoClient client = commands.client(store.connectionString());
    private final EventLog log = MongoEventLog.open(client, EventLogSettings.of(store.newDatabase().getName()),
            new SimpleMeterRegistry());

    @AfterEach
    void close() throws Exception {
        log.close();
        client.close();
        store.close();
    }

    @Test
    void every_insert_waits_for_a_majority_and_its_journal_and_keeps_its_order() {
        appendTwice();

        List<BsonDocument> inserts = commands.named("insert");
        assertThat(inserts).hasSize(2).allSatisfy(insert -> {
            assertThat(insert.get("writeConcern")).isEqualTo(BsonDocument.parse("{\"w\": \"majority\", \"j\": true}"));
            assertThat(insert.getBoolean("ordered").getValue()).isTrue();
        });
    }

    @Test
    void every_read_asks_for_what_a_majority_has() {
        appendTwice();
        log.read(Criteria.tagged(RIGA), 1).close();
        log.commit("c-1");
        log.verify(ProgressListener.SILENT);

        assertThat(commands.named("find")).hasSizeGreaterThan(4).allSatisfy(find -> assertThat(find.get("readConcern"))
                .isEqualTo(BsonDocument.parse("{\"level\": \"majority\"}")));
    }

    private void appendTwice() {
        log.append(commit(event(SUBMITTED, RIGA))).join();
        log.append(commit("c-1", new Condition(1, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA))).join();
    }
}
