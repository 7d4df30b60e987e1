package org.rapporteur.command.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.FileStore.Upload;
import org.rapporteur.command.running.LogHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Each hour removes what a fact says is removed, where that failed at the time, and forgets files that were brought more
 * than a week ago and that no draft and no fact names.
 */
@Component
class FileCleaning implements SmartLifecycle {
    static final Duration KEPT = Duration.ofDays(7);
    private static final Duration EACH = Duration.ofHours(1);
    private static final Duration AFTER_START = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(FileCleaning.class);

    private final FileStore files;
    private final FileRemoval removal;
    private final DraftStore drafts;
    private final LogHistory history;
    private final Clock clock;
    private final Scheduler blocking;
    private final Disposable.Swap running = Disposables.swap();

    FileCleaning(FileStore files, FileRemoval removal, DraftStore drafts, LogHistory history, Clock clock,
            Scheduler blocking) {
        this.files = files;
        this.removal = removal;
        this.drafts = drafts;
        this.history = history;
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public void start() {
        running.update(Flux.interval(AFTER_START, EACH)
                .concatMap(tick -> Mono.fromRunnable(this::hourly).subscribeOn(blocking)).subscribe());
    }

    private void hourly() {
        try {
            removeRemoved();
            clean(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("Files that nobody needs could not be forgotten; the next hour tries again", e);
        }
    }

    /** Forgets what was brought before the moment and is named nowhere; answers how many files that were. */
    int clean(Instant before) {
        return (int) files.uploadedBefore(before).stream().filter(this::forget).count();
    }

    /** One after the other, each looked at just before: it may be brought again or named at any moment. */
    private boolean forget(Upload upload) {
        String hash = upload.file().hash();
        boolean forgotten = !isNamed(hash) && files.forget(upload);
        if (forgotten) {
            files.drop(hash);
        }
        return forgotten;
    }

    /** Answers how many contents were still there although nobody brought them any more, or facts say that they are not. */
    int removeRemoved() {
        return (int) files.hashes().stream().filter(removal::carryOut).count();
    }

    /** why facts twice: a draft is gone once a fact names its files, and that may happen between two looks. */
    private boolean isNamed(String hash) {
        return isAttached(hash) || drafts.mentions(hash) || isAttached(hash);
    }

    private boolean isAttached(String hash) {
        return !FileFacts.of(hash, history).there().isEmpty();
    }

    @Override
    public void stop() {
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        Disposable current = running.get();
        return current != null && !current.isDisposed();
    }
}
