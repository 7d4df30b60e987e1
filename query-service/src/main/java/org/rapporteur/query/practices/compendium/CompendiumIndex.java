package org.rapporteur.query.practices.compendium;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.query.practices.compendium.Compendium.Heard;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.views.Placed;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * What is published, in memory, kept up with the view of practices: search and facets look at all of it at once.
 *
 * <p>It is a view over a view: it loads the documents that changed, and then says that it has come as far.
 */
@Component
public final class CompendiumIndex implements SmartLifecycle {
    /** The name under which its position is known. */
    public static final String NAME = "compendium";
    private static final Retry UNTIL_IT_WORKS = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100))
            .maxBackoff(Duration.ofSeconds(5));

    private final ViewReader<PracticeDocument> practices;
    private final Positions positions;
    private final String source;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<Long, Heard> heard = new TreeMap<>();
    private final Disposable.Swap following = Disposables.swap();
    private final Scheduler scheduler = Schedulers.newSingle(NAME, true);
    private long loaded;
    private volatile Compendium compendium = new Compendium(List.of(), List.of());

    CompendiumIndex(ViewStores stores, PracticesView view, Positions positions) {
        this.practices = stores.of(view);
        this.positions = positions;
        this.source = view.name();
    }

    Compendium compendium() {
        return compendium;
    }

    @Override
    public void start() {
        following.update(positions.follow(List.of(source)).publishOn(scheduler, 1)
                .concatMap(position -> Mono.fromRunnable(() -> refresh(position)).retryWhen(UNTIL_IT_WORKS), 0)
                .subscribe());
    }

    private void refresh(long position) {
        List<PracticeDocument> changed = practices.changedSince(loaded).stream().map(Placed::document)
                .filter(document -> !document.publicFacts().isEmpty()).toList();
        if (!changed.isEmpty()) {
            changed.forEach(this::enter);
            compendium = new Compendium(List.copyOf(entries.values()), List.copyOf(heard.values()));
        }
        loaded = position;
        positions.reached(NAME, position);
    }

    private void enter(PracticeDocument document) {
        String id = document.practice().value();
        if (document.isPublic()) {
            entries.put(id, Entry.of(document));
        } else {
            entries.remove(id);
        }
        document.publicFacts().forEach(fact -> heard.put(fact.position(), new Heard(document.practice(), fact)));
    }

    @Override
    public void stop() {
        following.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        Disposable current = following.get();
        return current != null && !current.isDisposed();
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
