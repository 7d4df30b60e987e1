package org.rapporteur.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.MongoException;

/** The one thread of this process that writes: takes what waits, decides it, sends it, and only then goes on. */
final class Appender implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final int MOST_AT_ONCE = 256;
    private static final long MOST_BYTES_AT_ONCE = 16L << 20;
    private static final long NAP_NANOS = 20_000;

    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Tail tail;
    private final Planner planner;
    private final Delivery delivery;
    private final Verdicts verdicts;
    private final EventLogSettings settings;
    private final Runnable onAppended;
    private final Company company = new Company();
    /** Of the batch that is being appended: what has no answer yet, and is nobody else's to answer. */
    private Collection<Waiting> open = List.of();
    private final Waiting stop = Waiting.of(new Append("", null, "", Condition.none(), List.of()));
    private volatile boolean stopped;
    private volatile @Nullable LogDamaged damage;

    Appender(Tail tail, Planner planner, Delivery delivery, Verdicts verdicts, EventLogSettings settings,
            Runnable onAppended) {
        this.tail = tail;
        this.planner = planner;
        this.delivery = delivery;
        this.verdicts = verdicts;
        this.settings = settings;
        this.onAppended = onAppended;
    }

    void submit(Waiting waiting) {
        queue.add(waiting);
        if (stopped) {
            failAll(drain(), closed());
        }
    }

    @Override
    public void run() {
        boolean stopping = false;
        while (!stopping) {
            List<Waiting> batch = take();
            stopping = batch.remove(stop);
            long start = System.nanoTime();
            append(batch);
            company.was(batch.size(), System.nanoTime() - start);
        }
        stopped = true;
        failAll(drain(), closed());
    }

    private List<Waiting> take() {
        List<Waiting> batch = new ArrayList<>();
        try {
            batch.add(queue.take());
        } catch (InterruptedException e) {
            batch.add(stop);
        }
        takeMore(batch);
        return batch;
    }

    private void takeMore(List<Waiting> batch) {
        long start = System.nanoTime();
        long bytes = batch.getFirst().payloadBytes();
        Waiting next = next(batch.size(), start);
        while (next != null && batch.size() < MOST_AT_ONCE && bytes + next.payloadBytes() <= MOST_BYTES_AT_ONCE) {
            batch.add(queue.remove());
            bytes += next.payloadBytes();
            next = next(batch.size(), start);
        }
    }

    private @Nullable Waiting next(int taken, long start) {
        Waiting next = queue.peek();
        while (next == null && company.isExpected(taken, System.nanoTime() - start)) {
            LockSupport.parkNanos(NAP_NANOS);
            next = queue.peek();
        }
        return next;
    }

    private void append(List<Waiting> batch) {
        open = batch;
        try {
            decideAll(Deadline.in(settings.giveUpAfter()));
            onAppended.run();
        } catch (AppendUndecided e) {
            failAll(open, e);
        } catch (LogDamaged e) {
            LOG.error("Appending stops: {}", e.getMessage());
            damage = e;
            failAll(open, e);
        } catch (RuntimeException e) {
            LOG.error("Appending failed for a reason that is a mistake in the program.", e);
            tail.doubt();
            failAll(open, e);
        } catch (Error e) {
            stopped = true;
            IllegalStateException forGood = new IllegalStateException("Appending stopped for good.", e);
            failAll(open, forGood);
            failAll(drain(), forGood);
            throw e;
        }
    }

    private void decideAll(Deadline deadline) {
        MongoException problem = null;
        while (!open.isEmpty()) {
            requireSound();
            deadline.check(problem);
            try {
                open = decideSome(deadline);
            } catch (MongoException e) {
                LOG.warn("The log cannot be read, trying again: {}", e.getMessage());
                tail.doubt();
                problem = e;
                Deadline.pause();
            }
        }
    }

    private Collection<Waiting> decideSome(Deadline deadline) {
        tail.catchUpIfInDoubt();
        Planner.Plan plan = planner.plan(open);
        open = plan.open();
        List<Waiting> again = new ArrayList<>();
        deliver(plan.commits(), deadline).forEach(lost -> again.add(lost.waiting()));
        again.addAll(plan.later());
        return again;
    }

    /** why: what was sent may be stored, whatever went wrong behind it; the rest of the batch was not sent. */
    private List<Planned> deliver(List<Planned> commits, Deadline deadline) {
        try {
            return delivery.deliver(commits, deadline);
        } catch (RuntimeException | Error e) {
            AppendUndecided undecided = e instanceof AppendUndecided known
                    ? known
                    : new AppendUndecided("It was sent, and then something went wrong: append the same commit id again"
                            + " to learn the outcome. " + e.getMessage(), e);
            commits.forEach(sent -> verdicts.failed(sent.waiting(), undecided));
            throw e;
        }
    }

    /** Why nothing more is taken until a restart. */
    Optional<LogDamaged> damage() {
        return Optional.ofNullable(damage);
    }

    private void requireSound() {
        LogDamaged found = damage;
        if (found != null) {
            throw found;
        }
    }

    private void failAll(Collection<Waiting> waiting, RuntimeException problem) {
        waiting.forEach(one -> verdicts.failed(one, problem));
    }

    private List<Waiting> drain() {
        List<Waiting> left = new ArrayList<>();
        queue.drainTo(left);
        return left;
    }

    static IllegalStateException closed() {
        return new IllegalStateException("The event log is closed.");
    }

    /** Lets what waits finish first. */
    void close() {
        queue.add(stop);
    }
}
