package org.rapporteur.eventlog;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int LOOKS_BACK = 20;
    private static final int MOST_COMMITS = 512;
    private static final long MOST_BYTES = 8L << 20;

    private final LogStore store;
    private final Duration pollEvery;
    private final Absence absence;
    private final long patience;
    private final long lookBackEvery;
    /** Where followers were refused, and when. */
    private final Map<Long, Long> refused = new ConcurrentHashMap<>();
    private final Semaphore hints = new Semaphore(0);
    private final List<LogFollower> followers = new CopyOnWriteArrayList<>();
    private final Deque<StoredCommit> recent = new ArrayDeque<>();
    private long bytes;
    private long lookedBack;
    private @Nullable Envelope last;
    private volatile @Nullable LogDamaged damage;
    private volatile boolean closed;

    Tailer(LogStore store, EventLogSettings settings) {
        this.store = store;
        this.pollEvery = settings.pollEvery();
        this.absence = new Absence(settings.patience());
        this.patience = settings.patience().toNanos();
        this.lookBackEvery = patience / LOOKS_BACK;
        this.lookedBack = System.nanoTime();
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
        return oldest == null ? nextPosition() : oldest.envelope().firstPosition();
    }

    private synchronized long nextPosition() {
        return last == null ? 0 : last.nextPosition();
    }

    /** Who has read further than the log goes has read another log, or this one before it was restored. */
    Optional<LogDamaged> damageAt(long position) {
        Long refusedAt = refused.get(position);
        if (refusedAt == null && position <= nextPosition()) {
            return Optional.empty();
        }
        Document head = store.head(null);
        long end = head == null ? 0 : Documents.nextPosition(head);
        if (position > end) {
            refused.putIfAbsent(position, System.nanoTime());
            return beyondTheEnd("Position %d is beyond the end of the log, %d".formatted(position, end));
        }
        // why: a server that answered from before knows better soon; a log that was restored only grows past it again
        if (refusedAt == null || System.nanoTime() - refusedAt < patience) {
            refused.remove(position);
            return Optional.empty();
        }
        return beyondTheEnd("Position %d was beyond the end of the log, which has grown past it".formatted(position));
    }

    private static Optional<LogDamaged> beyondTheEnd(String what) {
        return Optional.of(new LogDamaged(what + ": was a backup restored? Build anew what was read."));
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
            LogStore.Page found = store.documentsFrom(nextCommit(), READ);
            found.documents().forEach(this::take);
            tell(found.documents().isEmpty());
            requireInSight();
            return found.more() ? Duration.ZERO : pollEvery;
        } catch (LogDamaged e) {
            stop(e);
        } catch (MongoException | IllegalStateException e) {
            LOG.warn("The log cannot be followed, trying again: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Following ended for a reason that is a mistake in the program.", e);
            stop(new LogDamaged("The log cannot be followed any more: " + e));
        } catch (Error e) {
            // why: it says that this machine has no memory left, or the like, and nothing of the log
            LOG.error("The log cannot be followed, trying again.", e);
        }
        return pollEvery.multipliedBy(10);
    }

    /** why now and then: a log that was cut has nothing new, so only its last commit tells. */
    private void requireInSight() {
        Envelope known = last;
        if (known == null || System.nanoTime() - lookedBack < lookBackEvery) {
            return;
        }
        List<FrozenEnvelope> found = store.frozenFrom(known.commit(), 1);
        if (found.isEmpty() && absence.lastsTooLong() || !found.isEmpty() && !isSame(known, found.getFirst())) {
            throw Tail.gone(known);
        }
        if (!found.isEmpty()) {
            absence.ended();
        }
        lookedBack = System.nanoTime();
    }

    private static boolean isSame(Envelope known, FrozenEnvelope found) {
        return found.commit() == known.commit() && Arrays.equals(found.bytes(), known.bytes());
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
