package org.rapporteur.query.telling.rebuilding;

import java.time.Duration;
import java.util.Map;
import org.rapporteur.query.telling.views.Editions;
import org.rapporteur.query.telling.views.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Starts the processors before the first request and stops them after the last one, ahead of the database's client. */
@Component
final class Processing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Processing.class);
    /** why: the web server starts at a later phase, and so it stops earlier. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final Keeping keeping;
    private final Rebuilds rebuilds;
    private final Duration look;
    private final Disposable.Swap looking = Disposables.swap();
    private volatile boolean running;

    Processing(Keeping keeping, Rebuilds rebuilds,
            @Value("${rapporteur.query.rebuild.look:500ms}") Duration look) {
        this.keeping = keeping;
        this.rebuilds = rebuilds;
        this.look = look;
    }

    @Override
    public void start() {
        keeping.begin();
        Scheduler alone = Schedulers.newSingle("editions", true);
        looking.update(Disposables.composite(Flux.interval(Duration.ZERO, look).onBackpressureDrop()
                .publishOn(alone, 1).subscribe(tick -> look()), alone));
        running = true;
    }

    private void look() {
        try {
            Map<View<?>, Editions> seen = rebuilds.look();
            keeping.keep(seen);
            rebuilds.turnWhatIsMade(seen);
        } catch (RuntimeException e) {
            LOG.warn("The editions of the views cannot be looked after", e);
        }
    }

    @Override
    public void stop() {
        looking.update(Disposables.disposed());
        keeping.end();
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
