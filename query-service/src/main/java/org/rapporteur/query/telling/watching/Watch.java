package org.rapporteur.query.telling.watching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.telling.processing.Edition;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.processing.RunningEditions;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.Registry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Looks at the end of the log once a second, and hears from the registry how far views are that others project. */
@Component
class Watch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LISTEN_EVERY = Duration.ofMillis(100);

    private final EventLog log;
    private final LiveViews views;
    private final Positions positions;
    private final Registry registry;
    private final RunningEditions running;
    private final Clock clock;
    private final Map<String, Instant> behindSince = new ConcurrentHashMap<>();
    private final Disposable.Swap watching = Disposables.swap();
    private volatile long head;
    private volatile Instant lookedAt;

    Watch(EventLog log, LiveViews views, Positions positions, Registry registry, RunningEditions running, Clock clock) {
        this.log = log;
        this.views = views;
        this.positions = positions;
        this.registry = registry;
        this.running = running;
        this.clock = clock;
        this.lookedAt = clock.instant();
    }

    /** For how long the log could not be read. */
    Duration blindFor() {
        return Duration.between(lookedAt, clock.instant());
    }

    /** By how many facts the view is behind the log. */
    long lag(LiveView<?> view) {
        return Math.max(0, head - positions.of(view.name()));
    }

    /** For how long the view has been behind the log. */
    Duration behindFor(LiveView<?> view) {
        Instant since = behindSince.get(view.name());
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private void look() {
        head = log.head();
        lookedAt = clock.instant();
        views.all().forEach(this::look);
    }

    private void look(LiveView<?> view) {
        if (lag(view) == 0) {
            behindSince.remove(view.name());
        } else {
            behindSince.putIfAbsent(view.name(), clock.instant());
        }
    }

    private void listen() {
        List<Edition<?>> heard = views.all().stream().<Edition<?>>flatMap(view -> view.heard().stream()).toList();
        if (!heard.stream().allMatch(running::holds)) {
            Map<String, Long> registered = registry.positions();
            heard.forEach(edition -> hear(edition, registered.getOrDefault(edition.collection(), 0L)));
        }
    }

    private void hear(Edition<?> edition, long position) {
        if (position > positions.of(edition.view().name())) {
            edition.status().progressed();
        }
        edition.announce(position);
    }

    @Override
    public void start() {
        watching.update(Disposables.composite(every(LOOK_EVERY, this::look), every(LISTEN_EVERY, this::listen)));
    }

    private static Disposable every(Duration period, Runnable action) {
        return Flux.interval(Duration.ZERO, period).onBackpressureDrop().publishOn(Schedulers.boundedElastic(), 1)
                .subscribe(tick -> attempt(action));
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("The log or the registry of views cannot be read", e);
        }
    }

    @Override
    public void stop() {
        watching.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        Disposable current = watching.get();
        return current != null && !current.isDisposed();
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
