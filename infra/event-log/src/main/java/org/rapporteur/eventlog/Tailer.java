package org.rapporteur.eventlog;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.MongoException;

/**
 * The one thread of this process that watches the end of the log: checks that every commit continues the chain, keeps
 * recent ones for the followers, and calls them. A hole or a broken chain stops it, and them, for good.
 */
final class Tailer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Tailer.class);
    private static final int READ = 200;
    private static final int MOST_COMMITS = 512;
    private static final long MOST_BYTES = 8L << 20;

    private final LogStore store;
    private final Duration pollEvery;
    private final Semaphore hints = new Semaphore(0);
    private final List<LogFollower> followers = new CopyOnWriteArrayList<>();
    private final Deque<StoredCommit> recent = new ArrayDeque<>();
    private long bytes;
    private @Nullable Envelope last;
    private volatile @Nullable LogDamaged damage;
    private volatile boolean closed;

    Tailer(LogStore store, Duration pollEvery) {
        this.store = store;
        this.pollEvery = pollEvery;
        store.lastEnvelopes(1).forEach(envelope -> last = envelope);
    }

    /** There is probably something new: look at once. */
    void hint() {
        hints.release();
    }

    void add(LogFollower follower) {
        followers.add(follower);
    }

    void remove(LogFollower follower) {
        followers.remove(follower);
    }

    Optional<LogDamaged> damage() {
        return Optional.ofNullable(damage);
    }

    void close() {
        closed = true;
        hint();
    }

    /** The commits from a position on, or empty when they are not all remembered. */
    synchronized Optional<List<StoredCommit>> since(long position) {
        if (position < oldestPosition()) {
            return Optional.empty();
        }
        Deque<StoredCommit> newer = new ArrayDeque<>();
        Iterator<StoredCommit> newestFirst = recent.descendingIterator();
        StoredCommit commit = newestFirst.hasNext() ? newestFirst.next() : null;
        while (commit != null && commit.envelope().nextPosition() > position) {
            newer.addFirst(commit);
            commit = newestFirst.hasNext() ? newestFirst.next() : null;
        }
        return Optional.of(List.copyOf(newer));
    }

    private long oldestPosition() {
        StoredCommit oldest = recent.peekFirst();
        if (oldest != null) {
            return oldest.envelope().firstPosition();
        }
        return last == null ? 0 : last.nextPosition();
    }

    @Override
    public void run() {
        while (!closed && damage == null) {
            Duration pause = look();
            if (pause.isPositive()) {
                await(pause);
            }
        }
    }

    private Duration look() {
        try {
            List<Document> found = store.documentsFrom(nextCommit(), READ);
            found.forEach(this::take);
            tell(found.isEmpty());
            return found.size() < READ ? pollEvery : Duration.ZERO;
        } catch (LogDamaged e) {
            stop(e);
        } catch (MongoException | IllegalStateException e) {
            LOG.warn("The log cannot be followed, trying again: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("Following ended for a reason that is a mistake in the program.", e);
            stop(new LogDamaged("The log cannot be followed any more: " + e));
        }
        return pollEvery.multipliedBy(10);
    }

    private synchronized long nextCommit() {
        return last == null ? 0 : last.commit() + 1;
    }

    private synchronized void take(Document document) {
        StoredCommit commit = Documents.commit(document);
        requireNext(commit.envelope());
        last = commit.envelope();
        recent.add(commit);
        bytes += size(commit);
        while (recent.size() > MOST_COMMITS || bytes > MOST_BYTES && recent.size() > 1) {
            bytes -= size(recent.removeFirst());
        }
    }

    private void requireNext(Envelope next) {
        if (last == null && next.commit() != 0) {
            throw new LogDamaged("The log is damaged: it starts with commit %d.".formatted(next.commit()));
        }
        Chain.check(last, next);
    }

    private static long size(StoredCommit commit) {
        return commit.envelope().bytes().length + commit.payloads().stream().mapToLong(payload -> payload.length).sum();
    }

    private void stop(LogDamaged problem) {
        LOG.error("Following stops: {}", problem.getMessage());
        damage = problem;
        tell(false);
    }

    private void tell(boolean nothing) {
        followers.stream().filter(follower -> !nothing || follower.isStalled()).forEach(LogFollower::call);
    }

    private void await(Duration pause) {
        try {
            if (hints.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                hints.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
