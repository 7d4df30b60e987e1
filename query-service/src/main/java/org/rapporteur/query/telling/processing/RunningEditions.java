package org.rapporteur.query.telling.processing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;

/** The editions that this process keeps up with the log, or stands by to; each with a processor of its own. */
public final class RunningEditions {
    private final EventStorageEngine engine;
    private final TokenStore tokens;
    /** By collection; those that were started together share one. */
    private final Map<String, AxonConfiguration> started = new HashMap<>();
    private final Map<String, PooledStreamingEventProcessor> processors = new ConcurrentHashMap<>();

    public RunningEditions(EventStorageEngine engine, TokenStore tokens) {
        this.engine = engine;
        this.tokens = tokens;
    }

    /** Prepares editions and lets them follow the log. */
    public synchronized void start(List<? extends Edition<?>> editions) {
        AxonConfiguration axon = ViewProcessors.of(editions, engine, tokens);
        BootCheck.requireOurStores(axon);
        editions.forEach(Edition::prepare);
        axon.start();
        editions.forEach(edition -> started.put(edition.collection(), axon));
        processors.putAll(axon.getComponents(PooledStreamingEventProcessor.class));
        BootCheck.requireOneSegment(axon, editions);
    }

    /** Lets one edition follow the log no more; with the last of those that were started together, their threads end. */
    public synchronized void stop(String collection) {
        Optional.ofNullable(processors.remove(collection)).ifPresent(processor -> processor.shutdown().join());
        AxonConfiguration axon = started.remove(collection);
        if (axon != null && !started.containsValue(axon)) {
            axon.shutdown();
        }
    }

    public synchronized void stopAll() {
        Set.copyOf(started.values()).forEach(AxonConfiguration::shutdown);
        started.clear();
        processors.clear();
    }

    public boolean isStarted(String collection) {
        return processors.containsKey(collection);
    }

    public boolean isRunning(Edition<?> edition) {
        return of(edition).map(PooledStreamingEventProcessor::isRunning).orElse(false);
    }

    /** Whether this process, and no other, projects it now. */
    public boolean holds(Edition<?> edition) {
        return of(edition).map(processor -> !processor.processingStatus().isEmpty()).orElse(false);
    }

    private Optional<PooledStreamingEventProcessor> of(Edition<?> edition) {
        return Optional.ofNullable(processors.get(edition.collection()));
    }
}
