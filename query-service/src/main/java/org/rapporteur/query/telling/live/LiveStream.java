package org.rapporteur.query.telling.live;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rapporteur.query.practices.compendium.CompendiumIndex;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Readers;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.views.Positions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Streams of changes to open pages: each goes on from its own position, as soon as all views have come further. */
@Component
class LiveStream implements SmartLifecycle {
    private static final int AT_ONCE = 500;
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

    private final Positions positions;
    private final List<String> views;
    private final Changes changes;
    private final Readers readers;
    private final Duration heartbeat;
    private final long mostBehind;
    private volatile Sinks.Empty<Void> end = Sinks.empty();
    private volatile boolean running;

    /**
     * Streams over these views.
     *
     * @param mostBehind who is further behind than so many events reads anew: that costs less than hearing of each
     */
    LiveStream(Positions positions, LiveViews views, Changes changes, Readers readers,
            @Value("${rapporteur.query.heartbeat:15s}") Duration heartbeat,
            @Value("${rapporteur.query.most-behind:2000}") long mostBehind) {
        this.positions = positions;
        this.views = Stream.concat(views.names().stream(),
                Stream.of(CompendiumIndex.NAME)).toList();
        this.changes = changes;
        this.readers = readers;
        this.heartbeat = heartbeat;
        this.mostBehind = mostBehind;
    }

    /** What all views reflect now. */
    long position() {
        return positions.least(views);
    }

    Flux<ServerSentEvent<LiveChange>> of(Asked asked, long after, Collection<String> topics) {
        long now = position();
        Flux<ServerSentEvent<LiveChange>> told = now - after > mostBehind
                ? Flux.concat(Flux.just(reset(now)), told(asked, now, topics))
                : told(asked, after, topics);
        return Flux.merge(told, heartbeats()).takeUntilOther(end.asMono());
    }

    private Flux<ServerSentEvent<LiveChange>> told(Asked asked, long after, Collection<String> topics) {
        return from(after).concatMapIterable(some -> visible(some, asked, topics)).map(LiveStream::event);
    }

    private static ServerSentEvent<LiveChange> reset(long position) {
        return ServerSentEvent.<LiveChange>builder().id(Long.toString(position)).event("reset")
                .data(new LiveChange(position, List.of())).build();
    }

    private Flux<List<Change>> from(long after) {
        AtomicLong cursor = new AtomicLong(after);
        return positions.follow(views).publishOn(Schedulers.boundedElastic(), 1)
                .concatMap(position -> upTo(position, cursor), 0);
    }

    private Flux<List<Change>> upTo(long position, AtomicLong cursor) {
        return Flux.generate(sink -> {
            long from = cursor.get();
            if (from >= position) {
                sink.complete();
            } else {
                long next = Math.min(position, from + AT_ONCE);
                cursor.set(next);
                sink.next(changes.between(from, next));
            }
        });
    }

    /** why: asked anew each time, so that who lost a seat hears nothing more. */
    private List<Change> visible(List<Change> some, Asked asked, Collection<String> topics) {
        if (some.isEmpty()) {
            return some;
        }
        Reader reader = readers.of(asked.token());
        return some.stream().filter(one -> one.isFor(reader, topics)).toList();
    }

    private static ServerSentEvent<LiveChange> event(Change change) {
        return ServerSentEvent.<LiveChange>builder().id(Long.toString(change.next())).event("changed")
                .data(new LiveChange(change.next(), change.topics())).build();
    }

    private Flux<ServerSentEvent<LiveChange>> heartbeats() {
        return Flux.interval(Duration.ZERO, heartbeat).onBackpressureDrop()
                .map(beat -> ServerSentEvent.<LiveChange>builder().comment("alive").retry(COME_BACK_AFTER).build());
    }

    @Override
    public void start() {
        end = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        end.tryEmitEmpty();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** why: before the web server, which would wait for streams that never end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
