package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Who opens a log on a server that cannot keep the promise gets none. */
class RefusedServerTest {

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "isMaster         | {arbiters: ['three:27017']}                                       | by members that do.",
        "isMaster         | {msg: 'isdbgrid'}                                                 | to a replica set.",
        "replSetGetConfig | {ok: 1.0, config: {writeConcernMajorityJournalDefault: false}}    | to true.",
        "serverStatus     | {ok: 1.0, storageEngine: {name: 'inMemory', persistent: false}}   | wiredTiger."})
    void no_log_is_opened_on_a_server_that_says_this(String command, String answer, String advice) throws Exception {
        try (WireProxy proxy = new WireProxy(store.connectionString());
                MongoClient client = MongoClients.create(proxy.connectionString())) {
            MongoEventLog.open(client, EventLogSettings.of(database), new SimpleMeterRegistry()).close();
            proxy.answer(command, answer);

            assertThatThrownBy(
                    () -> MongoEventLog.open(client, EventLogSettings.of(database), new SimpleMeterRegistry()))
                    .isInstanceOf(IllegalStateException.class).hasMessageEndingWith(advice);
        }
    }
}
