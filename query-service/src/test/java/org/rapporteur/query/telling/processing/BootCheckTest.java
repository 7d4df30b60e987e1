package org.rapporteur.query.telling.processing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupsView;

class BootCheckTest {
    private static final String GROUPS = new GroupsView().collection();
    private final InMemoryTokenStore tokens = new InMemoryTokenStore();

    private static Edition<?> view() {
        GroupsView view = new GroupsView();
        try (MongoClient nobody = MongoClients.create()) {
            ViewStores stores = new ViewStores(List.of(view), nobody.getDatabase("none"), null);
            return new LiveView<>(view, stores, new Positions(), Clock.systemUTC()).serving();
        }
    }

    @Test
    void an_engine_that_forgets_is_refused() {
        AxonConfiguration forgetful = EventSourcingConfigurer.create().build();

        assertThatThrownBy(() -> BootCheck.requireOurStores(forgetful)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MongoEventStorageEngine").hasMessageContaining("InMemory");
    }

    @Test
    void tokens_that_are_forgotten_are_refused() {
        AxonConfiguration forgetful = ViewProcessors.of(List.of(view()), new InMemoryEventStorageEngine(), tokens);

        assertThatThrownBy(() -> BootCheck.requireOurStores(forgetful)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("register it as a bean");
    }

    @Test
    void a_view_in_two_segments_is_refused() {
        AxonConfiguration axon = ViewProcessors.of(List.of(view()), new InMemoryEventStorageEngine(), tokens);
        axon.getComponent(UnitOfWorkFactory.class).create()
                .executeWithResult(work -> axon.getComponent(TokenStore.class)
                        .initializeTokenSegments(GROUPS, 2, null, work))
                .join();

        assertThatThrownBy(() -> BootCheck.requireOneSegment(axon, List.of(view())))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(GROUPS + " has 2 segments");
    }
}
