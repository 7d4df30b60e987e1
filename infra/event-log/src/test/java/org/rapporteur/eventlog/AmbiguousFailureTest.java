package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.all;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.eventlog.UnreliableProxy.Loss;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The connection breaks in the middle of an append: nobody knows what happened, until the log is asked. */
class AmbiguousFailureTest {

    private static final int READ_AND_ITS_RETRY = 2;

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();
    private UnreliableProxy proxy;
    private MongoClient client;
    private EventLog log;

    @BeforeEach
    void open() throws IOException {
        proxy = new UnreliableProxy(store.connectionString());
        client = MongoClients.create(proxy.connectionString());
        log = MongoEventLog.open(client, EventLogSettings.of(database).givingUpAfter(Duration.ofSeconds(10)),
                new SimpleMeterRegistry());
    }

    @AfterEach
    void close() throws Exception {
        log.close();
        client.close();
        proxy.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUEST", "ANSWER"})
    void an_append_is_stored_once_when_its_request_or_its_answer_is_lost(Loss loss) {
        log.append(commit(event(SUBMITTED))).join();
        proxy.lose(loss);
        Appended done = log.append(commit("c-1", new Condition(0, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA)))
                .join();

        assertThat(proxy.everythingWasLost()).isTrue();
        assertThat(done).extracting(Appended::commit, Appended::alreadyThere).containsExactly(1L, false);
        assertThat(all(log, Criteria.any())).hasSize(2);
    }

    @Test
    void many_appends_are_stored_once_each_on_a_line_that_breaks_again_and_again() {
        List<CompletableFuture<Appended>> verdicts = new ArrayList<>();
        for (Loss loss : List.of(Loss.ANSWER, Loss.REQUEST, Loss.ANSWER)) {
            proxy.lose(loss);
            IntStream.range(0, 20).forEach(i -> verdicts
                    .add(log.append(commit("c-" + verdicts.size(), Condition.none(), event(SUBMITTED)))));
            CompletableFuture.allOf(verdicts.toArray(CompletableFuture[]::new)).join();
        }

        assertThat(proxy.everythingWasLost()).isTrue();
        assertThat(all(log, Criteria.any())).extracting(StoredEvent::commitId).doesNotHaveDuplicates().hasSize(60);
        assertThat(verdicts).allSatisfy(verdict -> assertThat(verdict.join().firstPosition())
                .isEqualTo(log.commit(idOf(verdicts, verdict)).orElseThrow().envelope().firstPosition()));
        assertThat(log.verify(ProgressListener.SILENT).findings()).isEmpty();
    }

    private static String idOf(List<CompletableFuture<Appended>> verdicts, CompletableFuture<Appended> verdict) {
        return "c-" + verdicts.indexOf(verdict);
    }

    @Test
    void an_append_that_another_process_overtakes_meanwhile_is_decided_again() {
        EventLog other = store.open(database);
        proxy.lose(Loss.LINE);
        CompletableFuture<Appended> late = log
                .append(commit(new Condition(0, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA)));
        await().until(proxy::isDown);
        other.append(commit(event(SUBMITTED, RIGA))).join();
        proxy.repair();

        assertThatThrownBy(late::join).hasCauseInstanceOf(AppendConflict.class);
        assertThat(all(other, Criteria.any())).hasSize(1);
    }

    @Test
    void an_old_marker_is_looked_at_again_when_the_line_breaks() {
        IntStream.range(0, 1100).mapToObj(i -> log.append(commit(event(SUBMITTED)))).toList()
                .forEach(CompletableFuture::join);
        EventLog reopened = MongoEventLog.open(client, EventLogSettings.of(database), new SimpleMeterRegistry());
        proxy.breakOn("$lte", READ_AND_ITS_RETRY);
        Append request = commit(new Condition(1, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA));

        assertThat(reopened.append(request).join().firstPosition()).isEqualTo(1100);
        assertThat(proxy.everythingWasLost()).isTrue();
        reopened.close();
    }

    @Test
    void an_append_without_a_store_fails_as_undecided_and_its_repeat_tells_the_outcome() {
        try (MongoClient hasty = MongoClients.create(proxy.connectionString() + "/?serverSelectionTimeoutMS=1000");
                EventLog impatient = MongoEventLog.open(hasty,
                        EventLogSettings.of(database).givingUpAfter(Duration.ofMillis(200)),
                        new SimpleMeterRegistry())) {
            proxy.lose(Loss.LINE);
            Append request = commit("c-1", Condition.none(), event(SUBMITTED));

            assertThatThrownBy(() -> impatient.append(request).join()).hasCauseInstanceOf(AppendUndecided.class)
                    .hasMessageContaining("Append the same commit id again");
            proxy.repair();
            assertThat(log.append(request).join().commit()).isZero();
        }
    }
}
