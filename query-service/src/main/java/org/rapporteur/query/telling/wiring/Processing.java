package org.rapporteur.query.telling.wiring;

import org.axonframework.common.configuration.AxonConfiguration;
import org.rapporteur.query.telling.processing.BootCheck;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the processors before the first request and stops them after the last one, ahead of the database's client. */
@Component
final class Processing implements SmartLifecycle {
    /** why: the web server starts at a later phase, and so it stops earlier. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final AxonConfiguration axon;
    private final LiveViews views;
    private volatile boolean running;

    Processing(AxonConfiguration axon, LiveViews views) {
        this.axon = axon;
        this.views = views;
    }

    @Override
    public void start() {
        BootCheck.requireOurStores(axon);
        views.all().forEach(LiveView::prepare);
        axon.start();
        running = true;
        BootCheck.requireOneSegment(axon, views.all());
    }

    @Override
    public void stop() {
        axon.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
