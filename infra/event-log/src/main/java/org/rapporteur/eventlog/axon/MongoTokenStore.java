package org.rapporteur.eventlog.axon;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

/**
 * Remembers how far each processor is, and which process may work on it. A claim that was not renewed within the
 * timeout may be taken over; whoever lost it can neither store nor extend.
 *
 * <p>Inside of a unit of work the token is stored after the commit: what the handlers appended is then in the log.
 */
public final class MongoTokenStore implements TokenStore {

    private static final String IDENTIFIER = "store-identifier";
    private static final Comparator<Segment> FIRST_LAST = Comparator.comparingInt(Segment::getSegmentId).reversed();
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> tokens;
    private final String owner;
    private final Duration claimTimeout;
    private final Clock clock;

    /** @param owner names this process; no other may use the same name */
    public MongoTokenStore(MongoCollection<Document> tokens, String owner, Duration claimTimeout, Clock clock) {
        this.tokens = tokens;
        this.owner = owner;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
    }

    public static MongoTokenStore of(MongoCollection<Document> tokens) {
        return new MongoTokenStore(tokens, ProcessHandle.current().pid() + "@" + UUID.randomUUID(),
                Duration.ofSeconds(10), Clock.systemUTC());
    }

    @Override
    public CompletableFuture<List<Segment>> initializeTokenSegments(String processorName, int segmentCount,
            @Nullable TrackingToken initialToken, @Nullable ProcessingContext context) {
        return now(() -> {
            if (hasAll(processorName)) {
                throw new UnableToClaimTokenException(processorName + " has tokens already.");
            }
            List<Segment> segments = Segment.splitBalanced(Segment.ROOT_SEGMENT, segmentCount - 1);
            List<Segment> left = left(processorName, segments);
            segments.stream().filter(segment -> !left.contains(segment)).sorted(FIRST_LAST)
                    .forEach(segment -> insertOne(processorName, segment, initialToken));
            return segments;
        });
    }

    private void insertOne(String processor, Segment segment, @Nullable TrackingToken token) {
        try {
            insert(processor, segment, token);
        } catch (UnableToInitializeTokenException e) {
            throw new UnableToClaimTokenException(processor + " has tokens already.", e);
        }
    }

    /** Those that a process made which ended before it had made all. */
    private List<Segment> left(String processor, List<Segment> wanted) {
        List<Segment> left = segments(eq(StoredToken.PROCESSOR, processor));
        if (!wanted.containsAll(left)) {
            throw new UnableToInitializeTokenException(
                    "%s was not started to the end, with another number of segments: delete its tokens."
                            .formatted(processor));
        }
        return left;
    }

    /** why: of the segments of a processor the first is made last, so it says that all are there. */
    private boolean hasAll(String processor) {
        return tokens.find(id(processor, 0)).first() != null;
    }

    private void insert(String processor, Segment segment, @Nullable TrackingToken token) {
        try {
            tokens.insertOne(StoredToken.of(processor, segment, token));
        } catch (MongoWriteException | DuplicateKeyException e) {
            throw new UnableToInitializeTokenException("%s is there already.".formatted(name(processor, segment)), e);
        }
    }

    @Override
    public CompletableFuture<Void> initializeSegment(@Nullable TrackingToken token, String processorName,
            Segment segment, @Nullable ProcessingContext context) {
        return done(() -> {
            FixedSegments.requireApart(segment, segments(eq(StoredToken.PROCESSOR, processorName)), processorName);
            insert(processorName, segment, token);
        });
    }

    @Override
    public CompletableFuture<Void> storeToken(@Nullable TrackingToken token, String processorName, int segmentId,
            @Nullable ProcessingContext context) {
        return done(() -> {
            if (context != null && context.isStarted() && !context.isCompleted()) {
                requireHeld(processorName, segmentId);
                context.runOnAfterCommit(committed -> store(token, processorName, segmentId));
            } else {
                store(token, processorName, segmentId);
            }
        });
    }

    private void requireHeld(String processor, int segment) {
        if (tokens.find(and(id(processor, segment), mine())).first() == null) {
            throw notHeld(processor, segment);
        }
    }

    private void store(@Nullable TrackingToken token, String processor, int segment) {
        Bson update = combine(claim(), set(StoredToken.POSITION, StoredToken.position(token)));
        if (tokens.updateOne(and(id(processor, segment), mine()), update).getMatchedCount() == 0) {
            throw notHeld(processor, segment);
        }
    }

    @Override
    public CompletableFuture<TrackingToken> fetchToken(String processorName, int segmentId,
            @Nullable ProcessingContext context) {
        return now(() -> StoredToken.token(claimed(id(processorName, segmentId), processorName, segmentId)));
    }

    /** why: a segment that was split or merged meanwhile has another mask, and is another one. */
    @Override
    public CompletableFuture<TrackingToken> fetchToken(String processorName, Segment segment,
            @Nullable ProcessingContext context) {
        Bson same = and(id(processorName, segment.getSegmentId()), eq(StoredToken.MASK, segment.getMask()));
        return now(() -> StoredToken.token(claimed(same, processorName, segment.getSegmentId())));
    }

    private Document claimed(Bson which, String processor, int segment) {
        Document document = tokens.findOneAndUpdate(and(which, claimable()), claim(), AFTER);
        if (document == null) {
            throw notHeld(processor, segment);
        }
        return document;
    }

    @Override
    public CompletableFuture<Void> extendClaim(String processorName, int segmentId,
            @Nullable ProcessingContext context) {
        return done(() -> {
            if (tokens.updateOne(and(id(processorName, segmentId), mine()), claim()).getMatchedCount() == 0) {
                throw notHeld(processorName, segmentId);
            }
        });
    }

    @Override
    public CompletableFuture<Void> releaseClaim(String processorName, int segmentId,
            @Nullable ProcessingContext context) {
        return done(() -> tokens.updateOne(and(id(processorName, segmentId), mine()), set(StoredToken.OWNER, null)));
    }

    @Override
    public CompletableFuture<Void> deleteToken(String processorName, int segmentId,
            @Nullable ProcessingContext context) {
        return done(() -> {
            FixedSegments.requireOutsideOfWork(context, processorName);
            if (tokens.deleteOne(and(id(processorName, segmentId), mine())).getDeletedCount() == 0) {
                throw notHeld(processorName, segmentId);
            }
        });
    }

    @Override
    public CompletableFuture<Segment> fetchSegment(String processorName, int segmentId,
            @Nullable ProcessingContext context) {
        return now(() -> tokens.find(id(processorName, segmentId)).map(StoredToken::segment).first());
    }

    @Override
    public CompletableFuture<List<Segment>> fetchSegments(String processorName, @Nullable ProcessingContext context) {
        return now(() -> hasAll(processorName) ? segments(eq(StoredToken.PROCESSOR, processorName)) : List.of());
    }

    @Override
    public CompletableFuture<List<Segment>> fetchAvailableSegments(String processorName,
            @Nullable ProcessingContext context) {
        return now(() -> hasAll(processorName)
                ? segments(and(eq(StoredToken.PROCESSOR, processorName), claimable()))
                : List.of());
    }

    private List<Segment> segments(Bson filter) {
        return tokens.find(filter).sort(ascending(StoredToken.SEGMENT)).map(StoredToken::segment)
                .into(new ArrayList<>());
    }

    @Override
    public CompletableFuture<String> retrieveStorageIdentifier(@Nullable ProcessingContext context) {
        return now(() -> {
            Document proposal = new Document(StoredToken.ID, IDENTIFIER).append("id", UUID.randomUUID().toString());
            try {
                tokens.insertOne(proposal);
                return proposal.getString("id");
            } catch (MongoWriteException | DuplicateKeyException e) {
                return tokens.find(eq(StoredToken.ID, IDENTIFIER)).map(stored -> stored.getString("id")).first();
            }
        });
    }

    private static Bson id(String processor, int segment) {
        return eq(StoredToken.ID, StoredToken.id(processor, segment));
    }

    private Bson mine() {
        return eq(StoredToken.OWNER, owner);
    }

    private Bson mineOrFree() {
        return in(StoredToken.OWNER, owner, null);
    }

    private Bson claimable() {
        Date expired = Date.from(clock.instant().minus(claimTimeout));
        return or(mineOrFree(), lt(StoredToken.CLAIMED, expired));
    }

    private Bson claim() {
        return combine(set(StoredToken.OWNER, owner), set(StoredToken.CLAIMED, Date.from(clock.instant())));
    }

    private UnableToClaimTokenException notHeld(String processor, int segment) {
        return new UnableToClaimTokenException(
                "%s[%d] is not there, or another process than %s holds it.".formatted(processor, segment, owner));
    }

    private static String name(String processor, Segment segment) {
        return "%s[%d]".formatted(processor, segment.getSegmentId());
    }

    private static CompletableFuture<Void> done(Runnable action) {
        return now(() -> {
            action.run();
            return null;
        });
    }

    private static <T extends @Nullable Object> CompletableFuture<T> now(Supplier<? extends @Nullable T> action) {
        try {
            return CompletableFuture.completedFuture(action.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
