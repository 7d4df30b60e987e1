package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.MongoClient;

import io.micrometer.core.instrument.MeterRegistry;

/** The event log in a MongoDB: one per process and log, shared by all who append, read and follow. */
public final class MongoEventLog implements EventLog {

    private static final int WINDOWS_AT_ONCE = 8;

    private final EventLogSettings settings;
    private final LogStore store;
    private final LogMetrics metrics;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore windows = new Semaphore(WINDOWS_AT_ONCE);
    private final Verdicts verdicts;
    private final Tail tail;
    private final Planner planner;
    private final Appender appender;
    private final Thread appending;
    private volatile boolean closed;
    private @Nullable Tailer tailer;
    private @Nullable Thread tailing;

    private MongoEventLog(MongoClient client, EventLogSettings settings, MeterRegistry registry) {
        this.settings = settings;
        this.store = new LogStore(client, settings.database());
        this.metrics = new LogMetrics(registry);
        this.verdicts = new Verdicts(workers, metrics);
        this.tail = new Tail(store, settings.patience());
        this.planner = new Planner(tail, store, settings.clock(), verdicts, this::checkWindow);
        this.appender = new Appender(tail, planner, new Delivery(store, tail, verdicts, metrics), verdicts, settings,
                this::hintTailer);
        this.appending = Thread.ofPlatform().name("event-log-appender").daemon().unstarted(appender);
    }

    /** Makes the collection and its indexes where they are missing, and reads the end of the log. */
    public static MongoEventLog open(MongoClient client, EventLogSettings settings, MeterRegistry registry) {
        MongoEventLog log = new MongoEventLog(client, settings, registry);
        log.store.requireTrustworthy();
        log.store.prepare();
        log.requireClockInStep();
        log.tail.catchUpIfInDoubt();
        log.appending.start();
        return log;
    }

    private void requireClockInStep() {
        Document hello = store.hello();
        Instant allowed = settings.clock().instant().minus(settings.skew());
        if (hello.getDate("localTime") != null && allowed.isAfter(hello.getDate("localTime").toInstant())) {
            throw new IllegalStateException("The clock of this machine is more than %s ahead of the database's: set it."
                    .formatted(settings.skew()));
        }
    }

    @Override
    public CompletableFuture<Appended> append(Append request) {
        if (closed) {
            return CompletableFuture.failedFuture(Appender.closed());
        }
        try {
            Waiting waiting = Waiting.of(request);
            Limits.check(waiting);
            requireNotAhead(request);
            submit(waiting);
            return metrics.timed(waiting.verdict());
        } catch (AppendRefused e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void requireNotAhead(Append request) {
        Instant latest = settings.clock().instant().plus(settings.skew());
        boolean ahead = isAfter(request.at(), latest)
                || request.events().stream().anyMatch(event -> isAfter(event.time(), latest));
        if (ahead) {
            throw new AppendRefused("A time is more than %s ahead of the clock: the log never goes back in time."
                    .formatted(settings.skew()));
        }
    }

    private static boolean isAfter(@Nullable Instant time, Instant latest) {
        return time != null && time.isAfter(latest);
    }

    private void submit(Waiting waiting) {
        if (waiting.openCondition().marker() < tail.recent().oldestPosition()) {
            checkWindow(waiting);
        } else {
            appender.submit(waiting);
        }
    }

    /** why: a window older than memory takes long to read; only the append that asks for it shall wait. */
    private void checkWindow(Waiting waiting) {
        try {
            workers.execute(() -> decideInTurn(waiting));
        } catch (RejectedExecutionException e) {
            verdicts.failed(waiting, Appender.closed());
        }
    }

    /** why in turn: many at once would take every connection of the client, and the appender needs one. */
    private void decideInTurn(Waiting waiting) {
        windows.acquireUninterruptibly();
        try {
            decideWindow(waiting, Deadline.in(settings.giveUpAfter()));
        } finally {
            windows.release();
        }
    }

    private void decideWindow(Waiting waiting, Deadline deadline) {
        try {
            deadline.patiently(() -> decideWindow(waiting), null).run();
        } catch (RuntimeException e) {
            verdicts.failed(waiting, e);
        }
    }

    private Runnable decideWindow(Waiting waiting) {
        WindowCheck.Outcome outcome = new WindowCheck(store).check(waiting.openCondition());
        return outcome.conflict().isPresent()
                ? planner.conflict(waiting, outcome.conflict().getAsLong())
                : () -> appender.submit(waiting.checkedUpTo(outcome.checkedUpTo()));
    }

    @Override
    public long head() {
        Document head = store.head(null);
        return head == null ? 0 : Documents.nextPosition(head);
    }

    @Override
    public EventCursor read(Criteria criteria, long from, long upTo) {
        return StoreCursor.open(store, criteria, from, upTo);
    }

    @Override
    public Optional<StoredCommit> commit(String commitId) {
        return store.byCommitId(commitId).map(Documents::commit);
    }

    @Override
    public List<FrozenEnvelope> frozen(long fromCommit, int most) {
        return store.frozenFrom(fromCommit, most);
    }

    @Override
    public long commitAt(long position) {
        return store.commitAt(null, position);
    }

    @Override
    public long positionAt(Instant time) {
        return new TimeSearch(store).positionAt(time);
    }

    @Override
    public Follower follow(Criteria criteria, long from) {
        return new LogFollower(store, tailer(), criteria, from);
    }

    private synchronized Tailer tailer() {
        if (tailer == null) {
            tailer = new Tailer(store, settings);
            tailing = Thread.ofPlatform().name("event-log-tailer").daemon().start(tailer);
        }
        return tailer;
    }

    private synchronized void hintTailer() {
        if (tailer != null) {
            tailer.hint();
        }
    }

    @Override
    public Optional<LogDamaged> damage() {
        return appender.damage();
    }

    @Override
    public Verification verify(ProgressListener progress) {
        return new Verifier(store).verify(progress);
    }

    @Override
    public void close() {
        closed = true;
        appender.close();
        await(appending);
        closeTailer();
        finishVerdicts();
    }

    private void finishVerdicts() {
        workers.shutdown();
        try {
            workers.awaitTermination(settings.giveUpAfter().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeTailer() {
        if (tailer != null && tailing != null) {
            tailer.close();
            await(tailing);
        }
    }

    private void await(Thread thread) {
        try {
            thread.join(settings.giveUpAfter());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
