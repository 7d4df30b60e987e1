package org.rapporteur.eventlog.axon;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.EventLog;

/**
 * The event log behind Axon's event store: dynamic consistency boundaries, one order, no gaps.
 *
 * <p>Sourcing reads in the thread that consumes the stream. Publish inside of a unit of work: outside of one, Axon
 * returns before the commit and swallows its failure.
 */
public final class MongoEventStorageEngine implements EventStorageEngine {

    private final EventLog log;
    private final EventTranslation translation;
    private final String writer;

    /** @param writer which program this is, as it stands in the envelopes */
    public MongoEventStorageEngine(EventLog log, Converter converter, String writer) {
        this.log = log;
        this.translation = new EventTranslation(converter);
        this.writer = writer;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(AppendCondition condition,
            @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(events.isEmpty()
                ? EmptyAppendTransaction.INSTANCE
                : new LogTransaction(log, translation, writer, condition, events));
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        try {
            return new SourceStream(
                    log.read(CriteriaTranslation.toLog(condition.criteria()), Positions.of(condition.start())));
        } catch (RuntimeException e) {
            return MessageStream.<EventMessage>failed(e);
        }
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        return new FollowStream(
                log.follow(CriteriaTranslation.toLog(condition.criteria()), start(condition.position())));
    }

    private long start(@Nullable TrackingToken token) {
        return TrackingToken.LATEST.equals(token) ? log.head() : Positions.of(token);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(Positions.token(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token(log::head);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return token(() -> log.positionAt(at));
    }

    private static CompletableFuture<TrackingToken> token(LongSupplier position) {
        try {
            return CompletableFuture.completedFuture(Positions.token(position.getAsLong()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("log", log);
        descriptor.describeProperty("writer", writer);
    }
}
