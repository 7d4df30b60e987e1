package org.rapporteur.query.telling.watching;

import java.util.Optional;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.rapporteur.query.telling.processing.LiveView;
import org.springframework.stereotype.Component;

/** The processors of the views in this process. */
@Component
class Processors {
    private final AxonConfiguration axon;

    Processors(AxonConfiguration axon) {
        this.axon = axon;
    }

    boolean isRunning(LiveView<?> view) {
        return of(view).map(PooledStreamingEventProcessor::isRunning).orElse(false);
    }

    /** Whether this process, and no other, projects the view now. */
    boolean holds(LiveView<?> view) {
        return of(view).map(processor -> !processor.processingStatus().isEmpty()).orElse(false);
    }

    private Optional<PooledStreamingEventProcessor> of(LiveView<?> view) {
        return Optional.ofNullable(
                axon.getComponents(PooledStreamingEventProcessor.class).get(view.view().collection()));
    }
}
