package org.rapporteur.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.axonframework.common.FutureUtils;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.MergedTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.MovableClock;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoCollection;

@OnEachStore
class MongoTokenStoreTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final TrackingToken SEVEN = new GlobalSequenceTrackingToken(7);
    private static final TrackingToken EIGHT = new GlobalSequenceTrackingToken(8);

    private final TestStore store;
    private final MovableClock clock = new MovableClock(Instant.parse("2017-03-01T09:00:00Z"));
    private MongoCollection<Document> tokens;
    private MongoTokenStore mine;
    private MongoTokenStore theirs;

    MongoTokenStoreTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        tokens = store.newDatabase().getCollection("tokens");
        mine = new MongoTokenStore(tokens, "mine", TIMEOUT, clock);
        theirs = new MongoTokenStore(tokens, "theirs", TIMEOUT, clock);
        mine.initializeTokenSegments("practices", 1, SEVEN, null).join();
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void a_token_starts_where_it_was_said_and_is_kept_where_it_was_stored() {
        assertThat(mine.fetchToken("practices", 0, null).join()).isEqualTo(SEVEN);
        mine.storeToken(EIGHT, "practices", 0, null).join();

        assertThat(mine.fetchToken("practices", Segment.ROOT_SEGMENT, null).join()).isEqualTo(EIGHT);
        assertThat(MongoTokenStore.of(tokens).retrieveStorageIdentifier(null).join())
                .isEqualTo(mine.retrieveStorageIdentifier(null).join());
    }

    @Test
    void no_token_is_a_token_too() {
        mine.initializeTokenSegments("empty", 1, null, null).join();

        assertThat(mine.fetchToken("empty", 0, null).join()).isNull();
        mine.storeToken(TrackingToken.FIRST, "empty", 0, null).join();
        assertThat(mine.fetchToken("empty", 0, null).join()).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void segments_are_made_once() {
        List<Segment> four = mine.initializeTokenSegments("meetings", 4, SEVEN, null).join();

        assertThat(mine.fetchSegments("meetings", null).join()).containsExactlyInAnyOrderElementsOf(four).hasSize(4);
        assertThat(mine.fetchSegment("meetings", 2, null).join()).isIn(four);
        assertThat(mine.fetchSegment("meetings", 9, null).join()).isNull();
        assertFails(mine.initializeTokenSegments("meetings", 1, SEVEN, null));
        assertThatThrownBy(() -> mine.initializeSegment(SEVEN, "meetings", four.getFirst(), null).join())
                .hasCauseInstanceOf(UnableToInitializeTokenException.class);
    }

    @Test
    void what_one_process_holds_no_other_can_touch() {
        mine.fetchToken("practices", 0, null).join();

        assertFails(theirs.fetchToken("practices", 0, null));
        assertFails(theirs.fetchToken("practices", Segment.ROOT_SEGMENT, null));
        assertFails(theirs.storeToken(EIGHT, "practices", 0, null));
        assertFails(theirs.extendClaim("practices", 0, null));
        assertFails(theirs.deleteToken("practices", 0, null));
        theirs.releaseClaim("practices", 0, null).join();
        assertThat(theirs.fetchAvailableSegments("practices", null).join()).isEmpty();
        assertThat(mine.fetchAvailableSegments("practices", null).join()).containsExactly(Segment.ROOT_SEGMENT);
        assertThat(mine.fetchToken("practices", 0, null).join()).isEqualTo(SEVEN);
    }

    @Test
    void what_was_released_another_process_may_take() {
        mine.fetchToken("practices", 0, null).join();
        mine.releaseClaim("practices", 0, null).join();

        assertThat(theirs.fetchToken("practices", 0, null).join()).isEqualTo(SEVEN);
        assertFails(mine.storeToken(EIGHT, "practices", 0, null));
    }

    @Test
    void a_claim_that_is_kept_alive_is_not_taken() {
        mine.fetchToken("practices", 0, null).join();
        clock.advance(Duration.ofSeconds(9));
        mine.extendClaim("practices", 0, null).join();
        clock.advance(Duration.ofSeconds(9));
        mine.storeToken(EIGHT, "practices", 0, null).join();
        clock.advance(Duration.ofSeconds(9));

        assertFails(theirs.fetchToken("practices", 0, null));
    }

    @Test
    void a_stale_claim_is_taken_over_and_its_old_holder_can_do_nothing_any_more() {
        mine.fetchToken("practices", 0, null).join();
        clock.advance(TIMEOUT.plusMillis(1));

        assertThat(theirs.fetchAvailableSegments("practices", null).join()).containsExactly(Segment.ROOT_SEGMENT);
        assertThat(theirs.fetchToken("practices", 0, null).join()).isEqualTo(SEVEN);
        assertFails(mine.storeToken(EIGHT, "practices", 0, null));
        assertFails(mine.extendClaim("practices", 0, null));
        assertFails(mine.deleteToken("practices", 0, null));
        assertThat(theirs.fetchToken("practices", 0, null).join()).isEqualTo(SEVEN);
    }

    @Test
    void of_many_who_try_at_once_one_gets_the_claim() {
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> claims("process-" + i))).toList();

        assertThat(tries).extracting(CompletableFuture::join).filteredOn(got -> got).hasSize(1);
    }

    private boolean claims(String owner) {
        return !new MongoTokenStore(tokens, owner, TIMEOUT, clock).fetchToken("practices", 0, null)
                .isCompletedExceptionally();
    }

    @Test
    void a_segment_that_was_split_meanwhile_is_not_the_same() {
        assertFails(mine.fetchToken("practices", Segment.ROOT_SEGMENT.split()[0], null));
    }

    @Test
    void a_deleted_token_is_gone() {
        mine.fetchToken("practices", 0, null).join();
        mine.deleteToken("practices", 0, null).join();

        assertFails(mine.fetchToken("practices", 0, null));
        assertThat(mine.fetchSegments("practices", null).join()).isEmpty();
    }

    @Test
    void inside_of_a_unit_of_work_the_token_is_stored_after_the_commit() {
        mine.fetchToken("practices", 0, null).join();
        AtomicReference<TrackingToken> atCommit = new AtomicReference<>();
        UnitOfWork unitOfWork = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE).create();
        unitOfWork.runOnPrepareCommit(context -> mine.storeToken(EIGHT, "practices", 0, context).join());
        unitOfWork.runOnCommit(context -> atCommit.set(mine.fetchToken("practices", 0, null).join()));
        unitOfWork.executeWithResult(context -> FutureUtils.emptyCompletedFuture()).join();

        assertThat(atCommit.get()).isEqualTo(SEVEN);
        assertThat(mine.fetchToken("practices", 0, null).join()).isEqualTo(EIGHT);
    }

    @Test
    void a_unit_of_work_that_lost_its_claim_fails_before_its_commit() {
        theirs.fetchToken("practices", 0, null).join();
        UnitOfWork unitOfWork = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE).create();
        unitOfWork.runOnPrepareCommit(context -> mine.storeToken(EIGHT, "practices", 0, context).join());

        assertThatThrownBy(() -> unitOfWork.executeWithResult(context -> FutureUtils.emptyCompletedFuture()).join())
                .hasRootCauseInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_token_that_is_not_one_number_is_refused() {
        mine.fetchToken("practices", 0, null).join();

        assertThatThrownBy(() -> mine.storeToken(new MergedTrackingToken(SEVEN, EIGHT), "practices", 0, null).join())
                .hasMessageContaining("is not one number");
        assertThatThrownBy(() -> mine.storeToken(TrackingToken.LATEST, "practices", 0, null).join())
                .hasMessageContaining("is not one number");
    }

    private static void assertFails(CompletableFuture<?> attempt) {
        assertThatThrownBy(attempt::join).hasCauseInstanceOf(UnableToClaimTokenException.class);
    }
}
