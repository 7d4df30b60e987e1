package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;
import org.rapporteur.eventlog.axon.JacksonConverter;
import org.rapporteur.eventlog.axon.MongoEventStorageEngine;
import org.rapporteur.eventlog.axon.MongoTokenStore;

import com.mongodb.client.MongoCollection;

import tools.jackson.databind.json.JsonMapper;

/** Two nodes run the same processor and take turns; also when somebody gave both the same name. */
@OnEachStore
class TwoNodesTest {

    private static final int EACH_TIME = 60;

    private final TestStore store;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> appended = new ArrayList<>();
    private EventLog log;
    private MongoCollection<Document> tokens;

    TwoNodesTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        log = store.newLog();
        tokens = store.newDatabase().getCollection("tokens");
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @ParameterizedTest
    @CsvSource({"one, two", "same, same"})
    void no_event_stays_unhandled(String first, String second) {
        AxonConfiguration one = start(first);
        append();
        AxonConfiguration two = start(second);
        append();
        awaitAll();
        one.shutdown();
        append();
        awaitAll();
        AxonConfiguration three = start(first);
        two.shutdown();
        append();
        awaitAll();
        three.shutdown();

        assertThat(new HashSet<>(heard)).isEqualTo(Set.copyOf(appended));
    }

    private void append() {
        List<NewEvent> events = IntStream.range(0, EACH_TIME).mapToObj(i -> event(SUBMITTED)).toList();
        events.forEach(submitted -> log.append(commit(submitted)).join());
        events.forEach(submitted -> appended.add(submitted.id()));
    }

    private void awaitAll() {
        await().atMost(Scale.patience()).until(() -> heard.containsAll(appended));
    }

    private AxonConfiguration start(String node) {
        TokenStore tokenStore = new MongoTokenStore(tokens, node, Duration.ofMillis(500), Clock.systemUTC());
        AxonConfiguration configuration = EventSourcingConfigurer.create()
                .registerEventStorageEngine(
                        c -> new MongoEventStorageEngine(log, new JacksonConverter(new JsonMapper()), "test"))
                .componentRegistry(registry -> registry.registerComponent(TokenStore.class, c -> tokenStore))
                .messaging(messaging -> messaging.eventProcessing(processing -> processing
                        .pooledStreaming(processors -> processors.processor(this::practices))))
                .build();
        configuration.start();
        return configuration;
    }

    private PooledStreamingEventProcessorModule practices() {
        EventHandler handler = (event, context) -> {
            heard.add(event.identifier());
            return MessageStream.empty();
        };
        return EventProcessorModule.pooledStreaming("practices")
                .eventHandlingComponents(components -> components.declarative(
                        c -> new SimpleEventHandlingComponent().subscribe(new QualifiedName(SUBMITTED), handler)))
                .customized((c, processor) -> processor.initialSegmentCount(1).tokenClaimInterval(100)
                        .claimExtensionThreshold(100).initialToken(source -> source.firstToken(null)))
                .build();
    }
}
