package org.rapporteur.eventlog.faults;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.Tag;
import org.rapporteur.eventlog.TestStore;

/** Several appends in one ordered insert, which breaks at every point at which it can break. */
class BatchesTest {

    private static final int SIZE = 4;

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();
    private final ProxiedLog proxied = new ProxiedLog(store, database);
    private final EventLog other = store.open(database);
    private final Recorder recorder = new Recorder("test");
    private final List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        proxied.close();
        store.close();
    }

    @ParameterizedTest
    @MethodSource
    void a_batch_whose_connection_breaks_is_stored_once_each(Fate fate) throws IOException {
        appendInOneBatch(fate);

        assertThat(outcomes).extracting(CompletableFuture::join).allSatisfy(
                outcome -> assertThat(((Outcome.Ok) outcome).appended().alreadyThere()).as("its own").isFalse());
        assertThat(proxied.proxy.batches()).contains(SIZE);
        assertHistory();
    }

    static Stream<Fate> a_batch_whose_connection_breaks_is_stored_once_each() {
        return Stream.concat(Stream.of(Fate.answerLost(), Fate.late()),
                IntStream.range(0, SIZE).mapToObj(Fate::cutAfter));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void what_another_process_puts_in_the_middle_of_a_broken_batch_is_decided_upon(int stored) {
        appendInOneBatch(Fate.cutAfter(stored).meanwhile(() -> append(other, related(tag(SIZE - 1)))));

        assertThat(outcomes.get(SIZE - 1).join()).as("its tag was written by the other process")
                .isInstanceOf(Outcome.Failed.class);
        assertHistory();
    }

    @Test
    void a_place_that_another_process_took_first_takes_nothing_of_the_batch() {
        outcomes.clear();
        proxied.proxy.next(Fate.after(this::appendAll));
        proxied.proxy.next(Fate.after(() -> append(other, related(tag(2)))));
        append(proxied.log, commit(event(SUBMITTED)));

        assertThat(outcomes.get(2).join()).isInstanceOf(Outcome.Failed.class);
        assertHistory();
    }

    @Test
    void of_appends_in_one_batch_that_exclude_each_other_the_first_wins() {
        Tag same = new Tag("practice", "same");
        proxied.proxy.next(Fate.after(() -> IntStream.range(0, SIZE).forEach(i -> send(related(same)))));
        append(proxied.log, commit(event(SUBMITTED)));

        assertThat(outcomes).extracting(CompletableFuture::join).filteredOn(Outcome.Ok.class::isInstance).hasSize(1);
        assertThat(outcomes.getFirst().join()).isInstanceOf(Outcome.Ok.class);
        assertHistory();
    }

    @Test
    void the_same_append_twice_in_one_batch_is_stored_once() {
        Append request = related(tag(0));
        proxied.proxy.next(Fate.after(() -> IntStream.range(0, SIZE).forEach(i -> send(request))));
        append(proxied.log, commit(event(SUBMITTED)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.join()).isInstanceOf(Outcome.Ok.class));
        assertHistory();
    }

    @Test
    void what_was_sent_before_the_log_turned_out_to_be_damaged_is_undecided_and_nothing_else_is_sent() {
        append(proxied.log, commit(event(SUBMITTED)));
        proxied.proxy.next(Fate.answerLost()
                .meanwhile(() -> store.documents(database).updateOne(eq("_id", 1L), unset("env"))));
        Outcome sent = recorder.append(proxied.log, 1, commit(event(SUBMITTED))).join();
        Outcome later = recorder.append(proxied.log, 1, commit(event(SUBMITTED))).join();

        assertThat(sent).isEqualTo(Outcome.UNKNOWN);
        assertThat(later).isInstanceOfSatisfying(Outcome.Broken.class,
                broken -> assertThat(broken.problem()).contains("LogDamaged"));
        assertThat(store.documents(database).countDocuments()).isEqualTo(2);
    }

    /** The first insert goes alone; while it is on its way the others gather, and go together. */
    private void appendInOneBatch(Fate fate) {
        proxied.proxy.next(Fate.after(this::appendAll));
        proxied.proxy.next(fate);
        append(proxied.log, commit(event(SUBMITTED)));
        outcomes.forEach(CompletableFuture::join);
        assertThat(proxied.proxy.everyFateCame()).isTrue();
    }

    private void appendAll() {
        IntStream.range(0, SIZE).forEach(i -> send(related(tag(i))));
    }

    private void send(Append request) {
        outcomes.add(recorder.append(proxied.log, 1, request));
    }

    private void append(EventLog log, Append request) {
        recorder.append(log, 0, request).join();
    }

    private static Tag tag(int number) {
        return new Tag("practice", "p" + number);
    }

    private static Append related(Tag tag) {
        return commit(new Condition(0, Criteria.tagged(tag)), event(ACCEPTED, tag), event(SUBMITTED));
    }

    private void assertHistory() {
        outcomes.forEach(CompletableFuture::join);
        append(proxied.log, commit(event(SUBMITTED)));
        append(other, commit(event(SUBMITTED)));
        recorder.read(other, Criteria.any(), 0);
        assertSound(recorder.history(), store.documents(database));
    }
}
