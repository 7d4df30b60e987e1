package org.rapporteur.eventlog;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachStore
class FollowerTest {

    private final TestStore store;
    private String database;
    private MongoEventLog log;

    FollowerTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.newDatabase().getName();
        log = store.open(database);
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void a_follower_gets_history_first_and_then_what_is_new_each_once_in_order() {
        append(700);
        Follower follower = log.follow(Criteria.any(), 5);
        append(700);
        EventLog other = store.open(database);
        other.append(commit(event(SUBMITTED))).join();

        assertThat(take(follower, 1396)).isEqualTo(LongStream.range(5, 1401).boxed().toList());
        assertThat(follower.next()).isEmpty();
    }

    @Test
    void a_follower_gets_only_what_matches_also_behind_a_long_stretch_that_does_not() {
        append(1200);
        log.append(commit(event(ACCEPTED, RIGA))).join();
        Follower follower = log.follow(Criteria.ofTypes(ACCEPTED), 0);
        append(600);
        log.append(commit(event(SUBMITTED), event(ACCEPTED, RIGA))).join();

        assertThat(take(follower, 2)).containsExactly(1200L, 1802L);
    }

    @Test
    void looking_ahead_moves_nothing() {
        append(2);
        Follower follower = log.follow(Criteria.any(), 0);

        assertThat(follower.peek()).map(StoredEvent::position).contains(0L);
        assertThat(follower.peek()).map(StoredEvent::position).contains(0L);
        assertThat(take(follower, 2)).containsExactly(0L, 1L);
    }

    @Test
    void a_follower_is_called_for_what_another_process_appends() throws Exception {
        Follower follower = log.follow(Criteria.any(), 0);
        CountDownLatch called = new CountDownLatch(1);
        follower.onMore(called::countDown);
        store.open(database).append(commit(event(SUBMITTED))).join();

        assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(follower.next()).isPresent();
    }

    @Test
    void a_follower_is_called_at_once_when_there_is_something_already() {
        append(1);
        Follower follower = log.follow(Criteria.any(), 0);
        List<Boolean> calls = new ArrayList<>();
        follower.onMore(() -> calls.add(true));

        assertThat(calls).isNotEmpty();
    }

    @Test
    void a_closed_follower_gives_nothing() {
        append(1);
        Follower follower = log.follow(Criteria.any(), 0);
        follower.close();

        assertThat(follower.next()).isEmpty();
    }

    @Test
    void a_hole_stops_every_follower() {
        Follower follower = log.follow(Criteria.any(), 0);
        append(1);
        Append orphan = commit(event(SUBMITTED));
        Envelope envelope = EnvelopeWriter.write(orphan, Waiting.of(orphan).draft(), 2, 2,
                Sha256.NOTHING_BEFORE, Instant.now());
        store.documents(database).insertOne(Documents.of(envelope, orphan.events()));

        await().until(() -> follower.damage().isPresent());
        assertThat(follower.damage()).get().extracting(LogDamaged::getMessage)
                .isEqualTo("The log is damaged: commit 2 does not follow commit 0.");
        assertThat(log.follow(Criteria.any(), 0).next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void a_hole_in_history_stops_who_follows_everything(long missing) {
        EventLog reopened = reopenedWithHistory();
        store.documents(database).deleteOne(eq("_id", missing));
        Follower follower = reopened.follow(Criteria.any(), 0);

        assertThat(drain(follower)).isEqualTo(LongStream.range(0, missing).boxed().toList());
        assertThat(follower.damage()).isPresent();
    }

    /** why before the damage: a log whose last commits are damaged does not open. */
    private EventLog reopenedWithHistory() {
        append(5);
        return store.open(database);
    }

    @Test
    void a_hole_in_history_stops_who_starts_in_it() {
        EventLog reopened = reopenedWithHistory();
        store.documents(database).deleteOne(eq("_id", 2L));
        Follower follower = reopened.follow(Criteria.any(), 2);

        assertThat(drain(follower)).isEmpty();
        assertThat(follower.damage()).get().extracting(LogDamaged::getMessage)
                .isEqualTo("The log is damaged: position 2 is not there.");
    }

    @Test
    void a_broken_chain_in_history_stops_who_follows_everything() {
        EventLog reopened = reopenedWithHistory();
        Document changed = store.documents(database).find(eq("_id", 1L)).first();
        String envelope = new String(Documents.binary(changed), StandardCharsets.UTF_8);
        changed.put("env", new Binary(envelope.replace("\"test\"", "\"tast\"").getBytes(StandardCharsets.UTF_8)));
        store.documents(database).replaceOne(eq("_id", 1L), changed);
        Follower follower = reopened.follow(Criteria.any(), 0);

        assertThat(drain(follower)).containsExactly(0L, 1L);
        assertThat(follower.damage()).get().extracting(LogDamaged::getMessage)
                .isEqualTo("The log is damaged: commit 2 does not hold the hash of the one before it.");
    }

    @Test
    void who_has_read_further_than_the_log_goes_stops_at_once() {
        append(3);
        Follower beyond = log.follow(Criteria.tagged(RIGA), 4);
        append(3);

        assertThat(beyond.next()).isEmpty();
        assertThat(beyond.damage()).get().extracting(LogDamaged::getMessage).isEqualTo(
                "Position 4 is beyond the end of the log, 3: was a backup restored? Build anew what was read.");
        assertThat(log.follow(Criteria.any(), 6).damage()).isEmpty();
    }

    @Test
    void who_has_read_further_than_the_log_went_is_not_let_in_when_it_has_grown() {
        EventLog hasty = store.open(EventLogSettings.of(database).givingUpAfter(Duration.ofMillis(30)));
        assertThat(hasty.follow(Criteria.any(), 4).damage()).isPresent();
        append(6);
        await().pollDelay(Duration.ofMillis(50)).until(() -> log.head() == 6);

        assertThat(hasty.follow(Criteria.any(), 4).damage()).get().extracting(LogDamaged::getMessage).asString()
                .startsWith("Position 4 was beyond the end of the log, which has grown past it");
        assertThat(hasty.follow(Criteria.any(), 3).damage()).isEmpty();
    }

    @Test
    void who_was_let_in_soon_is_let_in_ever_after() {
        Duration patience = Duration.ofSeconds(3);
        EventLog patient = store.open(EventLogSettings.of(database).givingUpAfter(patience));
        assertThat(patient.follow(Criteria.any(), 4).damage()).isPresent();
        append(6);
        assertThat(patient.follow(Criteria.any(), 4).damage()).isEmpty();

        await().pollDelay(patience).until(() -> patient.head() == 6);
        assertThat(patient.follow(Criteria.any(), 4).damage()).isEmpty();
    }

    @Test
    void who_has_read_through_another_process_is_not_beyond_the_end() {
        Follower early = log.follow(Criteria.any(), 0);
        store.open(database).append(commit(event(SUBMITTED))).join();

        assertThat(log.follow(Criteria.any(), 1).damage()).isEmpty();
        assertThat(take(early, 1)).containsExactly(0L);
    }

    @Test
    void a_log_that_was_cut_behind_their_back_stops_followers() {
        append(3);
        EventLog hasty = hasty();
        Follower follower = hasty.follow(Criteria.ofTypes(SUBMITTED), 3);
        store.documents(database).deleteOne(eq("_id", 2L));

        await().atMost(1, TimeUnit.MINUTES).until(() -> follower.damage().isPresent());
        assertThat(follower.damage()).get().extracting(LogDamaged::getMessage).asString()
                .startsWith("Commit 2 was in the log and is gone or different");
    }

    @Test
    void an_end_that_was_written_anew_behind_their_back_stops_followers() {
        append(3);
        EventLog hasty = hasty();
        Follower follower = hasty.follow(Criteria.ofTypes(SUBMITTED), 3);
        Append forged = commit(event(ACCEPTED));
        Envelope before = Documents.envelope(store.documents(database).find(eq("_id", 1L)).first());
        Envelope envelope = EnvelopeWriter.write(forged, Waiting.of(forged).draft(), 2, 2, before.hash(),
                Instant.now());
        store.documents(database).replaceOne(eq("_id", 2L), Documents.of(envelope, forged.events()));

        await().until(() -> follower.damage().isPresent());
    }

    private EventLog hasty() {
        return store.open(EventLogSettings.of(database).givingUpAfter(Duration.ofSeconds(6)));
    }

    @Test
    void who_is_out_of_memory_does_not_call_the_log_damaged() throws Exception {
        Follower failing = log.follow(Criteria.any(), 0);
        failing.onMore(() -> {
            throw new OutOfMemoryError("made up");
        });
        append(1);
        await().until(() -> failing.next().isPresent());
        CountDownLatch called = new CountDownLatch(1);
        failing.onMore(called::countDown);
        append(1);

        assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(failing.damage()).isEmpty();
    }

    @Test
    void a_commit_that_cannot_be_read_stops_every_follower() {
        Follower follower = log.follow(Criteria.any(), 0);
        append(1);
        store.documents(database).insertOne(new Document("_id", 1L).append("pos", 1L).append("n", 1));

        await().until(() -> follower.damage().isPresent());
        assertThat(follower.damage()).get().extracting(LogDamaged::getMessage).isEqualTo("Commit 1 has no envelope.");
    }

    @Test
    void a_log_that_was_cut_behind_our_back_takes_no_more_appends() {
        append(4);
        EventLog hasty = hasty();
        EventLog other = store.open(database);
        store.documents(database).deleteMany(gte("_id", 2L));

        await().atMost(1, TimeUnit.MINUTES).untilAsserted(() -> assertThatThrownBy(
                () -> hasty.append(commit(new Condition(9, Criteria.any()), event(SUBMITTED))).join())
                .hasCauseInstanceOf(LogDamaged.class).hasMessageContaining("was a backup restored?"));
        assertThatThrownBy(() -> hasty.append(commit(event(SUBMITTED))).join()).hasCauseInstanceOf(LogDamaged.class);
        assertThat(hasty.damage()).isPresent();
        assertThat(store.documents(database).find(eq("_id", 4L)).first()).isNull();
        assertThat(other.head()).isEqualTo(2);
    }

    private void append(int count) {
        CompletableFuture.allOf(IntStream.range(0, count).mapToObj(i -> log.append(commit(event(SUBMITTED))))
                .toArray(CompletableFuture[]::new)).join();
    }

    private static List<Long> drain(Follower follower) {
        List<Long> positions = new ArrayList<>();
        for (Optional<StoredEvent> next = follower.next(); next.isPresent(); next = follower.next()) {
            positions.add(next.get().position());
        }
        return positions;
    }

    private static List<Long> take(Follower follower, int count) {
        List<Long> positions = new ArrayList<>();
        await().until(() -> {
            Optional<StoredEvent> next = follower.next();
            while (next.isPresent()) {
                positions.add(next.get().position());
                next = follower.next();
            }
            return positions.size() >= count;
        });
        return positions;
    }
}
