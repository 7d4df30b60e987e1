package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.PORTO;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The store fails in the middle of a plan, so that all of it is planned again. */
class PlannerTest {

    private static final int BEYOND_MEMORY = 1100;
    private static final int READ_AND_ITS_RETRY = 2;

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();
    private final EventLog log = store.open(database);
    private final List<Waiting> windows = new ArrayList<>();
    private final Waiting loser = Waiting
            .of(commit("the-loser", new Condition(BEYOND_MEMORY - 1, Criteria.tagged(RIGA)), event(ACCEPTED)));
    private UnreliableProxy proxy;
    private MongoClient client;
    private Planner planner;

    @BeforeEach
    void open() throws IOException {
        IntStream.range(0, BEYOND_MEMORY).mapToObj(i -> log.append(commit(event(SUBMITTED, RIGA)))).toList()
                .forEach(CompletableFuture::join);
        proxy = new UnreliableProxy(store.connectionString());
        client = MongoClients.create(proxy.connectionString());
        LogStore proxied = new LogStore(client, database);
        Tail tail = new Tail(proxied, Duration.ofSeconds(20));
        tail.catchUpIfInDoubt();
        planner = new Planner(tail, proxied, Clock.systemUTC(),
                new Verdicts(Runnable::run, new LogMetrics(new SimpleMeterRegistry())), windows::add);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        proxy.close();
        store.close();
    }

    @Test
    void nobody_is_answered_before_all_is_planned() {
        Waiting ahead = Waiting
                .of(commit(new Condition(BEYOND_MEMORY + 1, Criteria.tagged(RIGA)), event(ACCEPTED)));
        Waiting old = Waiting.of(commit(new Condition(1, Criteria.tagged(PORTO)), event(ACCEPTED)));
        List<Waiting> all = List.of(ahead, old, loser);
        proxy.breakOn("the-loser", READ_AND_ITS_RETRY);

        assertThatThrownBy(() -> planner.plan(all)).isInstanceOf(MongoException.class);
        assertThat(all).noneMatch(waiting -> waiting.verdict().isDone());
        assertThat(windows).isEmpty();
        log.append(commit(event(SUBMITTED))).join();
        assertThat(planner.plan(all).commits()).extracting(Planned::waiting).as("no longer beyond the end")
                .containsExactly(ahead);
        assertThat(windows).containsExactly(old);
        assertThat(loser.verdict()).isCompletedExceptionally();
    }

    @Test
    void what_was_answered_is_not_planned() {
        Waiting answered = Waiting.of(commit(event(ACCEPTED)));
        answered.tellOnce();

        assertThat(planner.plan(List.of(answered, loser)).open()).isEmpty();
    }
}
