package org.rapporteur.embeddedmongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges a write only once it is on disk, with one disk sync for all who wait.
 * <p>
 * Writes go through the gate side by side. Whoever wants to be acknowledged first becomes the leader: it takes the gate
 * alone, so that no write is half-done, commits the store, opens the gate again and syncs the file. All writes that had
 * entered before are then durable; the others wait for the next leader, who is one of them.
 */
final class CommitGate {

    private static final Logger LOG = LoggerFactory.getLogger(CommitGate.class);

    private static final int COMMITS_BETWEEN_COMPACTIONS = 256;
    private static final int FILL_RATE = 80;
    private static final int BYTES_PER_COMPACTION = 8 << 20;

    private final MVStore store;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong entered = new AtomicLong();
    private final ReentrantLock waiting = new ReentrantLock();
    private final Condition synced = waiting.newCondition();
    private boolean led;
    private long durable;
    private long commits;

    CommitGate(MVStore store) {
        this.store = store;
    }

    <T> T durably(Supplier<T> write) {
        long ticket;
        T answer;
        gate.readLock().lock();
        try {
            ticket = entered.incrementAndGet();
            answer = write.get();
        } finally {
            gate.readLock().unlock();
        }
        awaitDurable(ticket);
        return answer;
    }

    /** Returns once all that can have been read so far is on disk. */
    void awaitDurable() {
        awaitDurable(entered.get());
    }

    private void awaitDurable(long ticket) {
        waiting.lock();
        try {
            while (durable < ticket) {
                if (led) {
                    synced.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            waiting.unlock();
        }
    }

    private void lead() {
        led = true;
        waiting.unlock();
        long upTo = -1;
        try {
            upTo = persist();
        } finally {
            waiting.lock();
            led = false;
            durable = Math.max(durable, upTo);
            synced.signalAll();
        }
    }

    private long persist() {
        try {
            long upTo = commit();
            store.sync();
            return upTo;
        } catch (RuntimeException e) {
            LOG.error("The store could not be written. Nothing is acknowledged any more: see to the disk and restart.",
                    e);
            throw e;
        }
    }

    private long commit() {
        gate.writeLock().lock();
        try {
            long upTo = entered.get();
            store.commit();
            compactNowAndThen();
            return upTo;
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** The store's own housekeeping is off with its auto-commit, so the space of dead pages is won back here. */
    private void compactNowAndThen() {
        if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
            store.sync();
            store.compact(FILL_RATE, BYTES_PER_COMPACTION);
            store.commit();
        }
    }
}
