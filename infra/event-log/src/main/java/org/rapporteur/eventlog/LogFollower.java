package org.rapporteur.eventlog;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows from the store as long as it is behind, then from what the tailer remembers. */
final class LogFollower implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final int CHUNK = LogStore.BATCH;

    private final LogStore store;
    private final Tailer tailer;
    private final Criteria criteria;
    private final Queue<StoredEvent> ready = new ArrayDeque<>();
    private long position;
    private volatile Runnable callback = () -> {};
    private volatile boolean stalled;
    private volatile boolean closed;

    LogFollower(LogStore store, Tailer tailer, Criteria criteria, long from) {
        this.store = store;
        this.tailer = tailer;
        this.criteria = criteria;
        this.position = Math.max(0, from);
        tailer.add(this);
    }

    @Override
    public synchronized Optional<StoredEvent> next() {
        Optional<StoredEvent> event = peek();
        ready.poll();
        return event;
    }

    @Override
    public synchronized Optional<StoredEvent> peek() {
        boolean progress = true;
        while (ready.isEmpty() && progress && !closed && damage().isEmpty()) {
            progress = tailer.since(position).map(this::takeRecent).orElseGet(this::takeStored);
        }
        return closed ? Optional.empty() : Optional.ofNullable(ready.peek());
    }

    private boolean takeRecent(List<StoredCommit> commits) {
        stalled = false;
        for (StoredCommit commit : commits) {
            commit.events().stream().filter(this::isWanted).forEach(ready::add);
        }
        if (!commits.isEmpty()) {
            position = commits.getLast().envelope().nextPosition();
        }
        return !commits.isEmpty();
    }

    private boolean isWanted(StoredEvent event) {
        return event.position() >= position && criteria.matches(event.type(), event.tags());
    }

    private boolean takeStored() {
        long before = position;
        try (EventCursor cursor = StoreCursor.open(store, criteria, position, Long.MAX_VALUE)) {
            while (ready.size() < CHUNK && cursor.hasNext()) {
                StoredEvent event = cursor.next();
                ready.add(event);
                position = event.position() + 1;
            }
            position = ready.size() < CHUNK ? Math.max(position, cursor.upTo()) : position;
        }
        stalled = position == before;
        return !stalled;
    }

    /** Behind what the tailer remembers, and the node that answered did not know more either: ask it again soon. */
    boolean isStalled() {
        return stalled;
    }

    @Override
    public void onMore(Runnable newCallback) {
        callback = newCallback;
        if (peek().isPresent() || damage().isPresent()) {
            call();
        }
    }

    void call() {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.warn("A follower failed when it was called.", e);
        }
    }

    @Override
    public Optional<LogDamaged> damage() {
        return tailer.damage();
    }

    @Override
    public void close() {
        closed = true;
        tailer.remove(this);
    }
}
