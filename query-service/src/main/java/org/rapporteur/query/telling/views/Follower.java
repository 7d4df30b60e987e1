package org.rapporteur.query.telling.views;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** A view over a view, in memory: it takes in the documents that changed, and then says that it has come as far. */
public abstract class Follower implements SmartLifecycle {
    private static final Retry UNTIL_IT_WORKS = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100))
            .maxBackoff(Duration.ofSeconds(5));

    private final String name;
    private final View<?> source;
    private final ViewStores stores;
    private final Positions positions;
    private final Scheduler scheduler;
    private final Disposable.Swap following = Disposables.swap();
    private int edition;

    /**
     * @param name the name under which its position is known
     * @param source the view that it follows
     */
    protected Follower(String name, View<?> source, ViewStores stores, Positions positions) {
        this.name = name;
        this.source = source;
        this.stores = stores;
        this.positions = positions;
        this.scheduler = Schedulers.newSingle(name, true);
    }

    /** Takes in what changed before the position; called by one thread at a time, again where it failed. */
    protected abstract void refresh(long position);

    /** Forgets everything: the next refresh is of another edition of the view. */
    protected abstract void reset();

    @Override
    public final void start() {
        following.update(signals().publishOn(scheduler, 1)
                .concatMap(position -> Mono.fromRunnable(() -> come(position)).retryWhen(UNTIL_IT_WORKS), 0)
                .subscribe());
    }

    private Flux<Long> signals() {
        String view = source.name();
        Flux<Long> turned = stores.turns().filter(view::equals).map(turn -> positions.of(view)).onBackpressureLatest();
        return Flux.merge(positions.follow(List.of(view)), turned).onBackpressureLatest();
    }

    private void come(long position) {
        int current = stores.edition(source);
        if (current != edition) {
            reset();
            edition = current;
        }
        refresh(position);
        positions.reached(name, position);
    }

    @Override
    public final void stop() {
        following.update(Disposables.disposed());
    }

    @Override
    public final boolean isRunning() {
        Disposable current = following.get();
        return current != null && !current.isDisposed();
    }

    @Override
    public final int getPhase() {
        return 1;
    }
}
