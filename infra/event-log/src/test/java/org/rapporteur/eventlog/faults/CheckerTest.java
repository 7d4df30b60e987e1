package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.PORTO;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Envelope;
import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.eventlog.faults.Finding.Kind;

/** A checker that finds nothing proves nothing: each kind of wrong history is made up here, and found. */
class CheckerTest {

    private final Script script = new Script();

    @BeforeEach
    void a_sound_beginning() {
        script.ok(commit(event(SUBMITTED, RIGA), event(SUBMITTED, PORTO)));
        script.ok(commit(new Condition(1, Criteria.tagged(RIGA)), event(ACCEPTED, RIGA)));
        script.failed(commit(new Condition(2, Criteria.tagged(RIGA)), event(ACCEPTED, RIGA)), 2);
        script.read(Criteria.tagged(RIGA), 0, 3, 0L, 2L);
    }

    @Test
    void nothing_is_wrong_with_a_sound_history() {
        script.sent(commit(event(SUBMITTED)));
        Append stored = commit(event(SUBMITTED));
        script.sent(stored);
        script.store(stored);

        assertThat(script.findings()).isEmpty();
    }

    @Test
    void a_repeat_that_is_told_the_first_place_is_sound() {
        Append request = commit(new Condition(3, Criteria.any()), event(SUBMITTED));
        script.sent(request);
        StoredCommit first = script.store(request);
        script.hear(script.sent(request), new Outcome.Ok(first.asAppended(true)));

        assertThat(script.findings()).isEmpty();
    }

    @Test
    void a_missing_commit_is_found() {
        script.log.remove(0);

        assertThat(kinds()).contains(Kind.DENSITY, Kind.CHAIN, Kind.LOST);
    }

    @Test
    void a_cut_suffix_is_found_by_what_was_acknowledged() {
        script.log.remove(1);

        assertThat(kinds()).contains(Kind.LOST).doesNotContain(Kind.DENSITY, Kind.CHAIN);
    }

    @Test
    void a_position_that_is_used_twice_is_found() {
        script.change(1, e -> new Envelope(e.commit(), e.firstPosition() - 1, e.previous(), e.commitId(), e.time(),
                e.writer(), e.condition(), e.events(), e.bytes()));

        assertThat(kinds()).contains(Kind.DENSITY, Kind.MISPLACED);
    }

    @Test
    void another_hash_is_found() {
        script.change(1, e -> new Envelope(e.commit(), e.firstPosition(), "f".repeat(64), e.commitId(), e.time(),
                e.writer(), e.condition(), e.events(), e.bytes()));

        assertThat(kinds()).containsExactly(Kind.CHAIN);
    }

    @Test
    void time_that_goes_back_is_found() {
        script.change(0, e -> at(Instant.parse("2018-01-01T00:00:00Z"), e));

        assertThat(kinds()).contains(Kind.CHAIN);
    }

    private static Envelope at(Instant time, Envelope e) {
        return new Envelope(e.commit(), e.firstPosition(), e.previous(), e.commitId(), time, e.writer(), e.condition(),
                e.events(), e.bytes());
    }

    @Test
    void a_commit_that_is_stored_twice_is_found() {
        script.store(script.appends.getFirst().request());

        assertThat(kinds()).contains(Kind.TWICE);
    }

    @Test
    void an_event_that_is_stored_twice_under_two_commits_is_found() {
        Append first = script.appends.getFirst().request();
        script.ok(commit(first.events().getFirst()));

        assertThat(kinds()).containsExactly(Kind.TWICE);
    }

    @Test
    void a_commit_that_nobody_sent_is_found() {
        script.store(commit(event(SUBMITTED)));

        assertThat(kinds()).containsExactly(Kind.UNSENT);
    }

    @ParameterizedTest
    @MethodSource
    void other_content_than_was_sent_is_found(Append stored) {
        script.sent(commit("c-1", new Condition(3, Criteria.any()), event(SUBMITTED), event(ACCEPTED, PORTO)));
        script.store(stored);

        assertThat(kinds()).contains(Kind.ALTERED);
    }

    static List<Append> other_content_than_was_sent_is_found() {
        Condition condition = new Condition(3, Criteria.any());
        return List.of(commit("c-1", condition, event(SUBMITTED), event(ACCEPTED, PORTO)),
                commit("c-1", condition, event(SUBMITTED)),
                commit("c-1", Condition.none(), event(SUBMITTED), event(ACCEPTED, PORTO)));
    }

    @Test
    void events_in_another_order_are_found() {
        Append sent = commit(event(SUBMITTED), event(ACCEPTED, PORTO));
        script.sent(sent);
        script.store(new Append(sent.commitId(), null, sent.writer(), sent.condition(), sent.events().reversed()));

        assertThat(kinds()).containsExactly(Kind.ALTERED);
    }

    @Test
    void another_payload_is_found() {
        script.log.set(1, new StoredCommit(script.log.get(1).envelope(),
                List.of("{\"x\":1}".getBytes(StandardCharsets.UTF_8))));

        assertThat(kinds()).contains(Kind.ALTERED);
    }

    @Test
    void an_acknowledgement_of_another_place_is_found() {
        Operation sent = script.sent(commit(event(SUBMITTED)));
        StoredCommit commit = script.store(sent.request());
        script.hear(sent, new Outcome.Ok(new Appended(3, 4, 1, commit.envelope().time(), false)));

        assertThat(kinds()).containsExactly(Kind.MISPLACED);
    }

    @Test
    void a_rejected_append_that_is_stored_is_found() {
        Append request = commit(new Condition(0, Criteria.tagged(PORTO)), event(SUBMITTED));
        script.failed(request, 1);
        script.store(request);

        assertThat(kinds()).contains(Kind.STORED_THOUGH_REJECTED);
    }

    @Test
    void a_refused_append_that_is_stored_is_found() {
        Append request = commit(new Condition(3, Criteria.any()), event(SUBMITTED));
        script.hear(script.sent(request), new Outcome.Refused());
        script.store(request);

        assertThat(kinds()).containsExactly(Kind.STORED_THOUGH_REJECTED);
    }

    @Test
    void an_append_that_ends_as_none_may_is_found_stored_or_not() {
        Append request = commit(event(SUBMITTED));
        script.hear(script.sent(request), Recorder.outcome(null, new IllegalStateException("odd")));

        assertThat(kinds()).containsExactly(Kind.BROKEN);
        script.store(request);
        assertThat(kinds()).containsExactly(Kind.BROKEN);
    }

    @ParameterizedTest
    @MethodSource
    void a_rejection_without_a_reason_is_found(Condition condition, long position) {
        script.failed(commit(condition, event(SUBMITTED)), position);

        assertThat(kinds()).containsExactly(Kind.FALSE_REJECTION);
    }

    static List<Object[]> a_rejection_without_a_reason_is_found() {
        return List.of(new Object[]{new Condition(0, Criteria.tagged(PORTO)), 0L},
                new Object[]{new Condition(2, Criteria.tagged(PORTO)), 1L},
                new Object[]{new Condition(0, new Criteria(Set.of())), 0L},
                new Object[]{new Condition(0, Criteria.any()), 3L});
    }

    @Test
    void a_rejection_for_an_event_of_the_future_is_found() {
        script.failed(commit(new Condition(3, Criteria.any()), event(SUBMITTED)), 3);
        script.ok(commit(event(SUBMITTED)));

        assertThat(kinds()).containsExactly(Kind.FALSE_REJECTION);
    }

    @ParameterizedTest
    @MethodSource
    void a_condition_that_did_not_hold_is_found(Condition condition) {
        script.ok(commit(condition, event(SUBMITTED)));

        assertThat(kinds()).containsExactly(Kind.CONDITION);
    }

    static List<Condition> a_condition_that_did_not_hold_is_found() {
        return List.of(new Condition(2, Criteria.tagged(RIGA)), new Condition(0, Criteria.ofTypes(ACCEPTED)),
                new Condition(2, Criteria.any()), new Condition(4, Criteria.any()));
    }

    @Test
    void an_order_against_the_clock_is_found() {
        Operation first = script.sent(commit(event(SUBMITTED)));
        Operation acknowledged = script.hear(first,
                new Outcome.Ok(new Appended(3, 4, 1, Instant.parse("2017-03-01T09:00:00.003Z"), false)));
        Operation second = script.sent(commit(event(SUBMITTED)));
        script.store(second.request());
        StoredCommit late = script.store(acknowledged.request());
        script.appends.set(script.appends.indexOf(acknowledged),
                acknowledged.heard(acknowledged.returned(), new Outcome.Ok(late.asAppended(false))));

        assertThat(kinds()).containsExactly(Kind.REAL_TIME);
    }

    @Test
    void a_read_that_does_not_see_what_was_acknowledged_is_found() {
        script.read(Criteria.any(), 0, 2, 0L, 1L);

        assertThat(kinds()).contains(Kind.STALE_READ);
    }

    @Test
    void a_read_that_sees_less_than_an_earlier_one_is_found() {
        Append unheard = commit(event(SUBMITTED));
        script.sent(unheard);
        script.store(unheard);
        script.read(Criteria.any(), 3, 4, 3L);
        script.read(Criteria.any(), 3, 3);

        assertThat(kinds()).containsExactly(Kind.STALE_READ);
    }

    @ParameterizedTest
    @MethodSource
    void a_read_that_skips_repeats_or_reorders_is_found(Long... positions) {
        script.read(Criteria.any(), 0, 3, positions);

        assertThat(kinds()).containsExactly(Kind.WRONG_READ);
    }

    static List<Object> a_read_that_skips_repeats_or_reorders_is_found() {
        return List.of(new Object[]{new Long[]{0L, 2L}}, new Object[]{new Long[]{0L, 1L, 1L, 2L}},
                new Object[]{new Long[]{1L, 0L, 2L}}, new Object[]{new Long[]{0L, 1L, 2L, 3L}});
    }

    private List<Kind> kinds() {
        return script.findings().stream().map(Finding::kind).toList();
    }
}
