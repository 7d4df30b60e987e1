package org.rapporteur.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.Samples;
import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.eventlog.StoredEvent;
import org.rapporteur.eventlog.TestStore;

import tools.jackson.databind.json.JsonMapper;

/** What a unit of work says about its commit, and what it hears. */
@OnEachStore
class CommitContextTest {

    private static final Instant STORY = Instant.parse("2017-05-03T09:30:00Z");
    private static final Tag RIGA = new Tag("practice", "riga");

    private final TestStore store;
    private EventLog log;
    private StorageEngineBackedEventStore events;

    CommitContextTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        log = store.newLog();
        events = new StorageEngineBackedEventStore(
                new MongoEventStorageEngine(log, new JacksonConverter(new JsonMapper()), "command-service"),
                new SimpleEventBus(), event -> Set.of(RIGA));
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    record PracticeSubmitted(String title) {}

    @Test
    void commit_id_time_and_writer_are_those_that_were_given_and_the_outcome_is_told() {
        Appended appended = run(context -> {
            context.putResource(CommitContext.COMMIT_ID, "c-1");
            context.putResource(CommitContext.COMMIT_TIME, STORY);
            context.putResource(CommitContext.WRITER, "demo");
            publish(context, "Riga", "Porto");
        });
        StoredCommit commit = log.commit("c-1").orElseThrow();

        assertThat(appended).isEqualTo(new Appended(0, 0, 2, STORY, false));
        assertThat(commit.envelope().writer()).isEqualTo("demo");
        assertThat(commit.events()).extracting(StoredEvent::time).containsOnly(STORY);
        assertThat(commit.events()).extracting(Samples::payload).containsExactly("{\"title\":\"Riga\"}",
                "{\"title\":\"Porto\"}");
    }

    @Test
    void a_repeat_hears_the_first_outcome_although_it_conflicts_by_now() {
        Consumer<ProcessingContext> submit = context -> {
            context.putResource(CommitContext.COMMIT_ID, "c-1");
            publish(context, "Riga");
        };
        Appended first = run(submit);

        assertThat(run(submit)).extracting(Appended::commit, Appended::alreadyThere).containsExactly(first.commit(),
                true);
    }

    @Test
    void without_anything_given_the_engine_is_the_writer_and_events_keep_their_times() {
        Appended appended = run(context -> publish(context, "Riga"));
        StoredEvent event = Samples.all(log, Criteria.any()).getFirst();

        assertThat(log.commit(event.commitId()).orElseThrow().envelope().writer()).isEqualTo("command-service");
        assertThat(event.time()).isEqualTo(appended.time());
    }

    @Test
    void what_was_sourced_is_the_condition_of_the_commit() {
        run(context -> publish(context, "Riga"));
        run(context -> {
            source(context);
            context.putResource(CommitContext.COMMIT_ID, "c-2");
            publish(context, "Porto");
        });
        Condition condition = log.commit("c-2").orElseThrow().envelope().condition();

        assertThat(condition).isEqualTo(new Condition(1,
                Criteria.tagged(new org.rapporteur.eventlog.Tag("practice", "riga"))));
    }

    @Test
    void what_came_between_sourcing_and_commit_is_a_rejection() {
        assertThatThrownBy(() -> run(context -> {
            source(context);
            run(other -> publish(other, "Riga"));
            publish(context, "Porto");
        })).hasRootCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(log.head()).isEqualTo(1);
    }

    private void source(ProcessingContext context) {
        EventStoreTransaction transaction = events.transaction(context);
        transaction.source(SourcingCondition.conditionFor(EventCriteria.havingTags(RIGA))).reduce(0, (n, e) -> n + 1)
                .join();
    }

    private void publish(ProcessingContext context, String... titles) {
        for (String title : titles) {
            EventMessage event = new GenericEventMessage(new MessageType("practices.PracticeSubmitted", "1"),
                    new PracticeSubmitted(title), Map.of());
            events.transaction(context).appendEvent(event);
        }
    }

    private static Appended run(Consumer<ProcessingContext> work) {
        UnitOfWork unitOfWork = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE).create();
        AtomicReference<Appended> outcome = new AtomicReference<>();
        unitOfWork.runOnAfterCommit(context -> outcome.set(context.getResource(CommitContext.APPENDED)));
        CompletableFuture<Void> done = unitOfWork.executeWithResult(context -> {
            work.accept(context);
            return FutureUtils.emptyCompletedFuture();
        });
        done.join();
        return outcome.get();
    }
}
