package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.PORTO;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.all;
import static org.rapporteur.eventlog.Samples.at;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.Samples.positions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachStore
class EventLogTest {

    private final TestStore store;
    private String database;
    private EventLog log;

    EventLogTest(TestStore store) {
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
    void an_empty_log_starts_at_0_and_holds_nothing() {
        assertThat(log.head()).isZero();
        assertThat(all(log, Criteria.any())).isEmpty();
        assertThat(log.commit("none")).isEmpty();
        assertThat(log.positionAt(Instant.EPOCH)).isZero();
        assertThat(log.verify(ProgressListener.SILENT).sound()).isTrue();
    }

    @Test
    void commits_get_the_next_numbers_and_positions() {
        Appended first = append(commit(event(SUBMITTED, RIGA), event(SUBMITTED, PORTO)));
        Appended second = append(commit(event(ACCEPTED, RIGA)));

        assertThat(List.of(first, second)).extracting(Appended::commit, Appended::firstPosition, Appended::count,
                Appended::nextPosition, Appended::alreadyThere)
                .containsExactly(tuple(0L, 0L, 2, 2L, false), tuple(1L, 2L, 1, 3L, false));
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void an_event_comes_back_as_it_was_appended() {
        Instant time = Instant.parse("2017-05-03T09:30:00.123Z");
        NewEvent event = new NewEvent("e-1", SUBMITTED, "2", Set.of(RIGA, new Tag("practice", "a \"b\" \u0001 é 😀")),
                Map.of("actor", "p-7"), new byte[]{0, 1, -1}, time);
        append(at(time, commit("c-1", Condition.none(), event)));

        assertThat(all(log, Criteria.any())).usingRecursiveFieldByFieldElementComparator()
                .containsExactly(new StoredEvent(0, "c-1", event.id(), event.type(), event.version(), event.tags(),
                        event.metadata(), time, event.payload()));
    }

    @Test
    void only_matching_events_are_read_in_their_order() {
        append(commit(event(SUBMITTED, RIGA), event(SUBMITTED, PORTO), event(ACCEPTED, RIGA)));
        append(commit(event(ACCEPTED, PORTO)));
        append(commit(event(SUBMITTED, RIGA, PORTO)));

        assertThat(positions(log, Criteria.tagged(RIGA))).containsExactly(0L, 2L, 4L);
        assertThat(positions(log, Criteria.tagged(RIGA, PORTO))).containsExactly(4L);
        assertThat(positions(log, Criteria.ofTypes(ACCEPTED))).containsExactly(2L, 3L);
        assertThat(positions(log, Criteria.of(new Criterion(Set.of(ACCEPTED), Set.of(RIGA)),
                new Criterion(Set.of(SUBMITTED), Set.of(PORTO))))).containsExactly(1L, 2L, 4L);
        assertThat(positions(log, Criteria.any())).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(positions(log, new Criteria(Set.of()))).isEmpty();
    }

    @Test
    void tags_that_share_an_index_key_are_told_apart() {
        Tag one = new Tag("a=b", "c");
        Tag other = new Tag("a", "b=c");
        append(commit(event(SUBMITTED, one)));
        append(commit(event(SUBMITTED, other)));

        assertThat(positions(log, Criteria.tagged(one))).containsExactly(0L);
        assertThat(positions(log, Criteria.tagged(other))).containsExactly(1L);
    }

    @Test
    void reading_may_start_and_end_inside_of_a_commit() {
        append(commit(event(SUBMITTED), event(SUBMITTED), event(SUBMITTED)));
        append(commit(event(SUBMITTED), event(SUBMITTED), event(SUBMITTED)));

        try (EventCursor cursor = log.read(Criteria.any(), 2, 4)) {
            assertThat(cursor.upTo()).isEqualTo(4);
            assertThat(cursor).toIterable().extracting(StoredEvent::position).containsExactly(2L, 3L);
        }
        try (EventCursor cursor = log.read(Criteria.any(), 6)) {
            assertThat(cursor.upTo()).isEqualTo(6);
            assertThat(cursor).isExhausted();
        }
    }

    @Test
    void the_same_commit_id_is_stored_once_and_answered_twice() {
        Append request = commit("c-1", Condition.none(), event(SUBMITTED, RIGA));
        Appended first = append(request);
        append(commit(event(SUBMITTED, PORTO)));

        assertThat(append(request)).isEqualTo(
                new Appended(first.commit(), first.firstPosition(), first.count(), first.time(), true));
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void the_same_commit_id_at_the_same_moment_is_stored_once() {
        Append request = commit("c-1", Condition.none(), event(SUBMITTED, RIGA));
        EventLog other = store.open(database);
        List<CompletableFuture<Appended>> verdicts = IntStream.range(0, 20)
                .mapToObj(i -> (i % 2 == 0 ? log : other).append(request)).toList();

        assertThat(verdicts).extracting(CompletableFuture::join).extracting(Appended::commit).containsOnly(0L);
        assertThat(verdicts).extracting(CompletableFuture::join).filteredOn(done -> !done.alreadyThere()).hasSize(1);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void a_repeat_is_not_rejected_for_its_own_events() {
        Append request = commit("c-1", new Condition(0, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA));
        append(request);

        assertThat(append(request).alreadyThere()).isTrue();
        assertThat(store.open(database).append(request).join().alreadyThere()).isTrue();
    }

    @Test
    void a_commit_is_found_by_its_id() {
        append(commit("c-1", Condition.none(), event(SUBMITTED, RIGA), event(ACCEPTED, RIGA)));

        assertThat(log.commit("c-1").orElseThrow().events()).extracting(StoredEvent::type)
                .containsExactly(SUBMITTED, ACCEPTED);
        assertThat(log.commit("c-2")).isEmpty();
    }

    @Test
    void what_was_appended_after_the_marker_conflicts_when_it_matches() {
        append(commit(event(SUBMITTED, RIGA)));
        append(commit(event(SUBMITTED, PORTO)));

        assertConflict(new Condition(0, Criteria.tagged(RIGA)), 0);
        assertConflict(new Condition(0, Criteria.any()), 0);
        assertConflict(new Condition(1, Criteria.any()), 1);
        assertConflict(new Condition(0, Criteria.ofTypes(SUBMITTED)), 0);
        append(commit(new Condition(1, Criteria.tagged(RIGA)), event(ACCEPTED, RIGA)));
        append(commit(new Condition(3, Criteria.any()), event(ACCEPTED, PORTO)));
        assertThat(log.head()).isEqualTo(4);
    }

    private void assertConflict(Condition condition, long position) {
        assertThatThrownBy(() -> append(commit(condition, event(ACCEPTED, RIGA))))
                .hasCauseInstanceOf(AppendConflict.class).cause()
                .satisfies(
                        problem -> assertThat(((AppendConflict) problem).position()).isGreaterThanOrEqualTo(position));
    }

    @Test
    void a_marker_beyond_the_end_is_refused() {
        assertThatThrownBy(() -> append(commit(new Condition(1, Criteria.any()), event(SUBMITTED))))
                .hasRootCauseInstanceOf(AppendRefused.class).hasMessageContaining("beyond the end of the log");
    }

    @Test
    void a_marker_read_through_another_process_is_not_beyond_the_end() {
        append(commit(event(SUBMITTED, RIGA)));
        EventLog other = store.open(database);
        other.append(commit(event(SUBMITTED, PORTO))).join();

        assertThat(append(commit(new Condition(2, Criteria.any()), event(ACCEPTED, PORTO))).firstPosition())
                .isEqualTo(2);
    }

    @Test
    void a_marker_older_than_memory_is_checked_on_the_whole_window() {
        append(commit(event(SUBMITTED, RIGA)));
        CompletableFuture.allOf(IntStream.range(0, 1100).mapToObj(i -> log.append(commit(event(SUBMITTED, PORTO))))
                .toArray(CompletableFuture[]::new)).join();
        EventLog reopened = store.open(database);
        NewEvent event = event(ACCEPTED, RIGA);

        assertThatThrownBy(() -> reopened.append(commit(new Condition(0, Criteria.tagged(RIGA)), event)).join())
                .hasCauseInstanceOf(AppendConflict.class);
        assertThat(reopened.append(commit(new Condition(1, Criteria.tagged(RIGA)), event)).join().firstPosition())
                .isEqualTo(1101);
    }

    @Test
    void a_repeat_older_than_memory_is_stored_once() {
        Append free = commit("c-1", Condition.none(), event(SUBMITTED));
        Append bound = commit("c-2", new Condition(0, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA));
        append(free);
        append(bound);
        CompletableFuture.allOf(IntStream.range(0, 1100).mapToObj(i -> log.append(commit(event(SUBMITTED, PORTO))))
                .toArray(CompletableFuture[]::new)).join();

        EventLog reopened = store.open(database);
        assertThat(List.of(reopened.append(free).join(), reopened.append(bound).join()))
                .allMatch(Appended::alreadyThere).extracting(Appended::commit).containsExactly(0L, 1L);
        assertThat(log.head()).isEqualTo(1102);
    }

    @Test
    void time_never_goes_back() {
        Instant early = Instant.parse("2017-01-01T00:00:00Z");
        Instant late = Instant.parse("2017-06-01T00:00:00Z");

        assertThat(append(at(late, commit(event(SUBMITTED)))).time()).isEqualTo(late);
        assertThat(append(at(early, commit(event(SUBMITTED)))).time()).isEqualTo(late);
    }

    @Test
    void an_event_keeps_its_own_time_and_its_commit_is_not_earlier() {
        Instant early = Instant.parse("2017-01-01T00:00:00Z");
        Instant late = Instant.parse("2017-06-01T00:00:00Z");
        Appended done = append(at(early, commit(at(late, event(SUBMITTED)), event(SUBMITTED))));

        assertThat(done.time()).isEqualTo(late);
        assertThat(all(log, Criteria.any())).extracting(StoredEvent::time).containsExactly(late, late);
        append(commit(at(early, event(ACCEPTED))));
        assertThat(all(log, Criteria.any())).last().extracting(StoredEvent::time).isEqualTo(early);
    }

    @Test
    void a_time_ahead_of_the_clock_is_refused() {
        Instant ahead = Instant.now().plus(Duration.ofMinutes(2));

        assertThatThrownBy(() -> append(at(ahead, commit(event(SUBMITTED)))))
                .hasMessageContaining("ahead of the clock");
        assertThatThrownBy(() -> append(commit(at(ahead, event(SUBMITTED)))))
                .hasMessageContaining("ahead of the clock");
        assertThat(log.head()).isZero();
    }

    @Test
    void a_position_is_found_by_time() {
        Instant start = Instant.parse("2017-01-01T00:00:00Z");
        for (int day = 0; day < 9; day++) {
            append(at(start.plus(Duration.ofDays(day)), commit(event(SUBMITTED), event(SUBMITTED))));
        }

        assertThat(log.positionAt(start.minusMillis(1))).isZero();
        assertThat(log.positionAt(start)).isZero();
        assertThat(log.positionAt(start.plusMillis(1))).isEqualTo(2);
        assertThat(log.positionAt(start.plus(Duration.ofDays(8)))).isEqualTo(16);
        assertThat(log.positionAt(start.plus(Duration.ofDays(9)))).isEqualTo(18);
    }

    @Test
    void a_closed_log_takes_nothing_more() {
        log.close();

        assertThatThrownBy(() -> append(commit(event(SUBMITTED)))).hasMessageContaining("closed");
    }

    private Appended append(Append request) {
        return log.append(request).join();
    }
}
