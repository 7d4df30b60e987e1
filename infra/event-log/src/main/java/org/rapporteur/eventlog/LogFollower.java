package org.rapporteur.eventlog;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows from the store as long as it is behind, then from what the tailer remembers. One that wants everything reads
 * every commit, and checks that each continues the chain; one that wants less cannot see what is missing in between.
 */
final class LogFollower implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final int CHUNK = LogStore.BATCH;

    private final LogStore store;
    private final Tailer tailer;
    private final Criteria criteria;
    private final boolean wantsEverything;
    private final Queue<StoredEvent> ready = new ArrayDeque<>();
    private long position;
    /** The last commit that was read, where every commit is. */
    private @Nullable Envelope last;
    private volatile Optional<LogDamaged> damage;
    private volatile Runnable callback = () -> {};
    private volatile boolean stalled;
    private volatile boolean closed;

    LogFollower(LogStore store, Tailer tailer, Criteria criteria, long from) {
        this.store = store;
        this.tailer = tailer;
        this.criteria = criteria;
        this.wantsEverything = criteria.matchEverything();
        this.position = Math.max(0, from);
        this.damage = tailer.damageAt(position);
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
            progress = take();
        }
        return closed ? Optional.empty() : Optional.ofNullable(ready.peek());
    }

    private boolean take() {
        try {
            return tailer.since(position).map(this::takeRecent).orElseGet(this::takeStored);
        } catch (LogDamaged e) {
            LOG.error("A follower stops: {}", e.getMessage());
            damage = Optional.of(e);
            return false;
        }
    }

    private boolean takeRecent(List<StoredCommit> commits) {
        stalled = false;
        if (last != null && !commits.isEmpty()) {
            Chain.check(last, commits.getFirst().envelope());
        }
        commits.forEach(this::take);
        return !commits.isEmpty();
    }

    private void take(StoredCommit commit) {
        commit.events().stream().filter(this::isWanted).forEach(ready::add);
        position = commit.envelope().nextPosition();
        last = wantsEverything ? commit.envelope() : null;
    }

    private boolean isWanted(StoredEvent event) {
        return event.position() >= position && criteria.matches(event.type(), event.tags());
    }

    private boolean takeStored() {
        long before = position;
        if (wantsEverything) {
            takeEverything();
        } else {
            takeMatching();
        }
        stalled = position == before;
        return !stalled;
    }

    private void takeEverything() {
        long next = last == null ? store.commitAt(null, position) : last.commit() + 1;
        store.documentsFrom(next, CHUNK).documents().stream().map(Documents::commit).forEach(this::takeNext);
    }

    private void takeNext(StoredCommit commit) {
        if (last == null && commit.envelope().firstPosition() > position) {
            throw new LogDamaged("The log is damaged: position %d is not there.".formatted(position));
        }
        Chain.check(last, commit.envelope());
        take(commit);
    }

    private void takeMatching() {
        long bytes = 0;
        try (EventCursor cursor = StoreCursor.open(store, criteria, position, Long.MAX_VALUE)) {
            while (ready.size() < CHUNK && bytes < LogStore.PAGE_BYTES && cursor.hasNext()) {
                StoredEvent event = cursor.next();
                ready.add(event);
                bytes += event.payload().length;
                position = event.position() + 1;
            }
            boolean full = ready.size() >= CHUNK || bytes >= LogStore.PAGE_BYTES;
            position = full ? position : Math.max(position, cursor.upTo());
        }
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
        return damage.or(tailer::damage);
    }

    @Override
    public void close() {
        closed = true;
        tailer.remove(this);
    }
}
