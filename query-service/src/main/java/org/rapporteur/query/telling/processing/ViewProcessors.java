package org.rapporteur.query.telling.processing;

import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorsConfigurer;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Runs each edition in a streaming processor of its own, each with a single segment, so that order is never lost. */
public final class ViewProcessors {
    /** How often a segment that nobody holds is looked for, in milliseconds. */
    private static final long CLAIM_EVERY = 2_000;
    /** After how long a claim is renewed, in milliseconds: well before the token store lets others take it. */
    private static final long RENEW_AFTER = 2_000;
    private static final int BATCH = 250;
    private static final int SEGMENTS = 1;

    private ViewProcessors() {
    }

    /** The configuration of all processors, not started. */
    public static AxonConfiguration of(List<? extends Edition<?>> editions, EventStorageEngine engine,
            TokenStore tokens) {
        return EventSourcingConfigurer.create().registerEventStorageEngine(configuration -> engine)
                .componentRegistry(registry -> registry.registerComponent(TokenStore.class, configuration -> tokens))
                .messaging(messaging -> messaging.eventProcessing(processing -> processing
                        .pooledStreaming(processors -> register(editions, processors))))
                .build();
    }

    private static PooledStreamingEventProcessorsConfigurer register(List<? extends Edition<?>> editions,
            PooledStreamingEventProcessorsConfigurer processors) {
        editions.forEach(edition -> processors.processor(() -> module(edition)));
        return processors;
    }

    private static PooledStreamingEventProcessorModule module(Edition<?> edition) {
        return EventProcessorModule.pooledStreaming(edition.collection())
                .eventHandlingComponents(components -> components.declarative(c -> new ViewComponent(edition)))
                .customized((configuration, processor) -> customize(processor)).build();
    }

    /** why: from the first fact on, by a plain token: the wrapped one that Axon takes for a replay is not supported. */
    private static PooledStreamingEventProcessorConfiguration customize(
            PooledStreamingEventProcessorConfiguration processor) {
        return processor.initialSegmentCount(SEGMENTS).batchSize(BATCH).tokenClaimInterval(CLAIM_EVERY)
                .claimExtensionThreshold(RENEW_AFTER).initialToken(source -> source.firstToken(null))
                .eventCriteria(known -> EventCriteria.havingAnyTag());
    }
}
