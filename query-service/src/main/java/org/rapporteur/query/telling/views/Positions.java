package org.rapporteur.query.telling.views;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** How far each view is, as next positions, and a call when one comes on. */
public final class Positions {
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Sinks.Many<Map<String, Long>> changes = Sinks.many().replay().latest();

    /** The view reflects everything before the position; it never goes back. */
    public void reached(String view, long position) {
        Long before = positions.get(view);
        if (before == null || before < position) {
            positions.merge(view, position, Math::max);
            announce();
        }
    }

    /** why: sinks refuse what several threads say at once. */
    private synchronized void announce() {
        changes.emitNext(Map.copyOf(positions), Sinks.EmitFailureHandler.FAIL_FAST);
    }

    public long of(String view) {
        return positions.getOrDefault(view, 0L);
    }

    /** What all of these views reflect. */
    public long least(Collection<String> views) {
        return views.stream().mapToLong(this::of).min().orElse(0);
    }

    /** The position that all of these views reflect, now and whenever it comes on; a slow listener hears the latest. */
    public Flux<Long> follow(Collection<String> views) {
        return changes.asFlux().map(all -> least(views)).distinctUntilChanged().onBackpressureLatest();
    }

    /** The position of these views as soon as it is at least the wanted one; an error after the time is up. */
    public Mono<Long> atLeast(Collection<String> views, long wanted, Duration patience) {
        long now = least(views);
        return now >= wanted
                ? Mono.just(now)
                : follow(views).filter(position -> position >= wanted).next().timeout(patience);
    }
}
