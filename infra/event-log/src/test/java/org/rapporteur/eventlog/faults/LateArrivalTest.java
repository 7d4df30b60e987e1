package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.TestStore;

/** An insert stays on its way when its connection breaks, and arrives when its repeat has been sent already. */
class LateArrivalTest {

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();
    private final ProxiedLog proxied = new ProxiedLog(store, database);
    private final EventLog other = store.open(database);
    private final Recorder recorder = new Recorder("test");
    private final Append request = commit(new Condition(0, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA));

    @AfterEach
    void close() throws Exception {
        proxied.close();
        store.close();
    }

    @Test
    void the_original_that_arrives_after_its_repeat_changes_nothing() {
        proxied.proxy.next(Fate.late());
        Outcome outcome = append(proxied.log, request);
        proxied.proxy.letGo();

        assertFirst(outcome);
        assertHistory(1);
    }

    @Test
    void the_original_that_arrives_just_before_its_repeat_is_the_answer() {
        proxied.proxy.next(Fate.late());
        proxied.proxy.next(Fate.after(proxied.proxy::letGo));

        assertFirst(append(proxied.log, request));
        assertHistory(1);
    }

    @Test
    void the_original_that_arrives_when_its_place_is_taken_changes_nothing() {
        proxied.proxy.next(Fate.late().meanwhile(() -> append(other, commit(event(ACCEPTED)))));
        Outcome outcome = append(proxied.log, request);
        proxied.proxy.letGo();

        assertThat(outcome).isEqualTo(new Outcome.Ok(place(1, outcome)));
        assertHistory(2);
    }

    @Test
    void the_original_that_arrives_after_another_process_won_is_rejected_and_stays_so() {
        proxied.proxy.next(Fate.late().meanwhile(() -> append(other, commit(event(ACCEPTED, RIGA)))));
        Outcome outcome = append(proxied.log, request);
        proxied.proxy.letGo();

        assertThat(outcome).isEqualTo(new Outcome.Failed(0));
        assertHistory(1);
    }

    @Test
    void the_original_that_arrives_after_another_process_repeated_it_changes_nothing() {
        proxied.proxy.next(Fate.late().meanwhile(() -> append(other, request)));
        Outcome outcome = append(proxied.log, request);
        proxied.proxy.letGo();

        // why: in the same millisecond both write the same document, and then nobody can tell whose it is
        boolean toldAsRepeat = ((Outcome.Ok) outcome).appended().alreadyThere();
        assertThat(outcome).isEqualTo(new Outcome.Ok(store.open(database).commit(request.commitId()).orElseThrow()
                .asAppended(toldAsRepeat)));
        assertHistory(1);
    }

    private static void assertFirst(Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Ok(place(0, outcome)));
    }

    private static Appended place(long place, Outcome outcome) {
        return new Appended(place, place, 1, ((Outcome.Ok) outcome).appended().time(), false);
    }

    private Outcome append(EventLog log, Append what) {
        return recorder.append(log, 1, what).join();
    }

    private void assertHistory(int commits) {
        assertThat(Sound.commits(store.documents(database))).hasSize(commits);
        append(proxied.log, commit(event(SUBMITTED)));
        append(other, commit(event(SUBMITTED)));
        recorder.read(proxied.log, Criteria.any(), 0);
        assertSound(recorder.history(), store.documents(database));
    }
}
