package org.rapporteur.eventlog.axon;

import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.junit.jupiter.api.AfterAll;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.TestStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import tools.jackson.databind.json.JsonMapper;

class EmbeddedStorageEngineTest extends StorageEngineTestSuite<MongoEventStorageEngine> {

    private final TestStore store = new TestStore();

    @Override
    protected MongoEventStorageEngine buildStorageEngine() {
        return new MongoEventStorageEngine(
                MongoEventLog.open(store.client(), EventLogSettings.of("suite"), new SimpleMeterRegistry()),
                new JacksonConverter(new JsonMapper()), "suite");
    }

    @Override
    protected ProcessingContext processingContext() {
        return null;
    }

    @AfterAll
    void close() {
        store.close();
    }
}
