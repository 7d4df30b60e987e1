package org.rapporteur.query.telling.processing;

import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.rapporteur.eventlog.axon.MongoEventStorageEngine;
import org.rapporteur.eventlog.axon.MongoTokenStore;

/** Refuses to start when the framework would quietly forget: with an engine or tokens in memory, or with two segments. */
public final class BootCheck {
    private BootCheck() {
    }

    public static void requireOurStores(AxonConfiguration axon) {
        require(MongoEventStorageEngine.class, axon.getComponent(EventStorageEngine.class));
        require(MongoTokenStore.class, axon.getComponent(TokenStore.class));
    }

    private static void require(Class<?> ours, Object found) {
        if (!ours.isInstance(found)) {
            throw new IllegalStateException("The views must run on a %s, but got a %s: register it as a bean."
                    .formatted(ours.getSimpleName(), found.getClass().getName()));
        }
    }

    public static void requireOneSegment(AxonConfiguration axon, List<? extends Edition<?>> editions) {
        UnitOfWorkFactory work = axon.getComponent(UnitOfWorkFactory.class);
        TokenStore tokens = axon.getComponent(TokenStore.class);
        editions.forEach(edition -> requireOneSegment(edition.collection(), work, tokens));
    }

    private static void requireOneSegment(String processor, UnitOfWorkFactory work, TokenStore tokens) {
        int segments = work.create().executeWithResult(context -> tokens.fetchSegments(processor, context)).join()
                .size();
        if (segments != 1) {
            throw new IllegalStateException(
                    "The view %s has %d segments; one keeps its facts in order: drop its tokens."
                            .formatted(processor, segments));
        }
    }
}
