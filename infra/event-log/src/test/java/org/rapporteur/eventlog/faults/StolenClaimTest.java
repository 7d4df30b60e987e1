package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.axonframework.common.FutureUtils;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.MovableClock;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;
import org.rapporteur.eventlog.axon.MongoTokenStore;

import com.mongodb.client.MongoCollection;

/** A batch takes longer than its claim holds, and another node takes the claim over meanwhile. */
@OnEachStore
class StolenClaimTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final TestStore store;
    private final MovableClock clock = new MovableClock(Instant.parse("2017-03-01T09:00:00Z"));
    private MongoTokenStore slow;
    private MongoTokenStore thief;
    private MongoTokenStore namesake;

    StolenClaimTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        MongoCollection<Document> tokens = store.newDatabase().getCollection("tokens");
        slow = new MongoTokenStore(tokens, "slow", TIMEOUT, clock);
        thief = new MongoTokenStore(tokens, "thief", TIMEOUT, clock);
        namesake = new MongoTokenStore(tokens, "slow", TIMEOUT, clock);
        slow.initializeTokenSegments("practices", 1, at(7), null).join();
        slow.fetchToken("practices", 0, null).join();
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void a_long_batch_whose_claim_is_stolen_fails_before_its_commit() {
        UnitOfWork batch = unitOfWork();
        boolean[] committed = {false};
        batch.runOnInvocation(context -> steal());
        batch.runOnPrepareCommit(context -> slow.storeToken(at(9), "practices", 0, context).join());
        batch.runOnCommit(context -> committed[0] = true);

        assertThatThrownBy(() -> run(batch)).hasRootCauseInstanceOf(UnableToClaimTokenException.class);
        assertThat(committed[0]).isFalse();
        assertThat(thief.fetchToken("practices", 0, null).join()).as("nothing is skipped").isEqualTo(at(7));
    }

    @Test
    void a_claim_that_is_stolen_after_the_commit_moves_no_token_back() {
        UnitOfWork batch = unitOfWork();
        batch.runOnPrepareCommit(context -> slow.storeToken(at(9), "practices", 0, context).join());
        batch.runOnCommit(context -> {
            steal();
            thief.storeToken(at(12), "practices", 0, null).join();
        });
        runWhateverComes(batch);

        assertThat(thief.fetchToken("practices", 0, null).join()).isEqualTo(at(12));
    }

    @Test
    void a_claim_that_was_stolen_and_given_back_is_lost_all_the_same() {
        UnitOfWork batch = unitOfWork();
        batch.runOnPrepareCommit(context -> slow.storeToken(at(9), "practices", 0, context).join());
        batch.runOnCommit(context -> stealAndGiveBack(12));
        runWhateverComes(batch);

        assertThat(thief.fetchToken("practices", 0, null).join()).isEqualTo(at(12));
    }

    @Test
    void a_long_batch_whose_claim_was_stolen_and_given_back_fails_before_its_commit() {
        UnitOfWork batch = unitOfWork();
        boolean[] committed = {false};
        batch.runOnInvocation(context -> stealAndGiveBack(12));
        batch.runOnPrepareCommit(context -> slow.storeToken(at(9), "practices", 0, context).join());
        batch.runOnCommit(context -> committed[0] = true);

        assertThatThrownBy(() -> run(batch)).hasRootCauseInstanceOf(UnableToClaimTokenException.class);
        assertThat(committed[0]).isFalse();
    }

    private void stealAndGiveBack(long position) {
        steal();
        thief.storeToken(at(position), "practices", 0, null).join();
        thief.releaseClaim("practices", 0, null).join();
    }

    @Test
    void nodes_of_the_same_name_may_handle_twice_and_skip_nothing() {
        assertThat(namesake.fetchToken("practices", 0, null).join()).isEqualTo(at(7));
        slow.storeToken(at(12), "practices", 0, null).join();
        namesake.storeToken(at(9), "practices", 0, null).join();

        assertThat(slow.fetchToken("practices", 0, null).join()).as("handled by at least one up to here")
                .isEqualTo(at(9));
    }

    @Test
    void nodes_that_were_not_named_never_share_a_name() {
        MongoCollection<Document> tokens = store.newDatabase().getCollection("tokens");
        MongoTokenStore one = MongoTokenStore.of(tokens);
        one.initializeTokenSegments("practices", 1, at(7), null).join();
        one.fetchToken("practices", 0, null).join();

        assertThatThrownBy(() -> MongoTokenStore.of(tokens).fetchToken("practices", 0, null).join())
                .hasCauseInstanceOf(UnableToClaimTokenException.class);
    }

    private void steal() {
        clock.advance(TIMEOUT.plusMillis(1));
        thief.fetchToken("practices", 0, null).join();
    }

    private static UnitOfWork unitOfWork() {
        return new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE).create();
    }

    private static void run(UnitOfWork batch) {
        batch.executeWithResult(context -> FutureUtils.emptyCompletedFuture()).join();
    }

    /** why: whether a failure after the commit is told is Axon's affair; the token is ours. */
    private static void runWhateverComes(UnitOfWork batch) {
        batch.executeWithResult(context -> FutureUtils.emptyCompletedFuture()).handle((done, problem) -> done).join();
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
