package org.rapporteur.eventlog.axon;

import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.junit.jupiter.api.Nested;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

import tools.jackson.databind.json.JsonMapper;

@OnEachStore
class StorageEngineTest {

    private final TestStore store;

    StorageEngineTest(TestStore store) {
        this.store = store;
    }

    @Nested
    class AxonsOwnSuite extends StorageEngineTestSuite<MongoEventStorageEngine> {

        @Override
        protected MongoEventStorageEngine buildStorageEngine() {
            return new MongoEventStorageEngine(store.newLog(), new JacksonConverter(new JsonMapper()), "suite");
        }

        @Override
        protected ProcessingContext processingContext() {
            return null;
        }
    }
}
