package org.rapporteur.eventlog.axon;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.AppendConflict;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;

/** One commit in the making. Nothing is sent, nor encoded, before it is committed: the list of events still grows. */
final class LogTransaction implements AppendTransaction<Appended> {

    private final EventLog log;
    private final EventTranslation translation;
    private final String writer;
    private final AppendCondition condition;
    private final List<TaggedEventMessage<?>> events;
    private final AtomicBoolean finished = new AtomicBoolean();

    LogTransaction(EventLog log, EventTranslation translation, String writer, AppendCondition condition,
            List<TaggedEventMessage<?>> events) {
        this.log = log;
        this.translation = translation;
        this.writer = writer;
        this.condition = condition;
        this.events = events;
    }

    @Override
    public CompletableFuture<Appended> commit(@Nullable ProcessingContext context) {
        if (finished.getAndSet(true)) {
            return CompletableFuture.failedFuture(new IllegalStateException("Already committed or rolled back."));
        }
        return append(context).handle(this::rejectedAsAxonSays).thenApply(appended -> tell(context, appended));
    }

    private CompletableFuture<Appended> append(@Nullable ProcessingContext context) {
        try {
            return log.append(request(context));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Append request(@Nullable ProcessingContext context) {
        Instant time = said(context, CommitContext.COMMIT_TIME);
        String commitId = said(context, CommitContext.COMMIT_ID);
        String saidWriter = said(context, CommitContext.WRITER);
        List<NewEvent> encoded = events.stream().map(event -> translation.toLog(event, time)).toList();
        return new Append(commitId == null ? UUID.randomUUID().toString() : commitId,
                time == null ? latest(encoded) : time, saidWriter == null ? writer : saidWriter, condition(), encoded);
    }

    private static <T> @Nullable T said(@Nullable ProcessingContext context, ResourceKey<T> key) {
        return context == null ? null : context.getResource(key);
    }

    private static @Nullable Instant latest(List<NewEvent> events) {
        return events.stream().map(NewEvent::time).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Condition condition() {
        long marker = Positions.of(condition.consistencyMarker());
        return marker == Condition.NO_MARKER
                ? Condition.none()
                : new Condition(marker, CriteriaTranslation.toLog(condition.criteria()));
    }

    private Appended rejectedAsAxonSays(@Nullable Appended appended, @Nullable Throwable problem) {
        if (appended != null) {
            return appended;
        }
        Throwable cause = problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
        if (cause instanceof AppendConflict) {
            throw AppendEventsTransactionRejectedException.conflictingEventsDetected(condition.consistencyMarker());
        }
        throw new CompletionException(cause);
    }

    private static Appended tell(@Nullable ProcessingContext context, Appended appended) {
        if (context != null) {
            context.putResource(CommitContext.APPENDED, appended);
        }
        return appended;
    }

    /** why: Axon may roll back after a successful commit; what is in the log stays in the log. */
    @Override
    public void rollback(@Nullable ProcessingContext context) {
        finished.set(true);
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(Appended appended, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(Positions.marker(appended.nextPosition()));
    }
}
