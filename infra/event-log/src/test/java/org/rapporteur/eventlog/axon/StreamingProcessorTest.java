package org.rapporteur.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoCollection;

import tools.jackson.databind.json.JsonMapper;

/** Axon's own streaming processor on this engine and these tokens. */
@OnEachStore
class StreamingProcessorTest {

    private final TestStore store;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private int segments = 1;
    private EventLog log;
    private MongoCollection<Document> tokens;

    StreamingProcessorTest(TestStore store) {
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

    @Test
    void a_processor_hears_history_and_news_each_once_in_order_and_goes_on_after_a_restart() {
        List<String> history = append(300);
        AxonConfiguration first = start("first");
        List<String> news = append(300);
        await().until(() -> heard.size() >= 600);
        first.shutdown();
        List<String> meanwhile = append(10);
        AxonConfiguration second = start("second");
        await().until(() -> heard.size() >= 610);
        second.shutdown();

        assertThat(heard.subList(0, 300)).isEqualTo(history);
        assertThat(heard.subList(300, 600)).isEqualTo(news);
        assertThat(heard.subList(600, heard.size())).isEqualTo(meanwhile);
    }

    @Test
    void a_segment_that_is_to_be_split_stays_whole_and_hears_everything_once() {
        unchanged(1, processor -> processor.splitSegment(0));
    }

    @Test
    void segments_that_are_to_be_merged_stay_and_hear_everything_once() {
        unchanged(2, processor -> processor.mergeSegment(0));
    }

    private void unchanged(int count, Function<PooledStreamingEventProcessor, CompletableFuture<Boolean>> change) {
        segments = count;
        List<String> all = new ArrayList<>(append(50));
        AxonConfiguration first = start("first");
        await().until(() -> heard.size() >= 50);
        PooledStreamingEventProcessor processor = processor(first);
        await().until(() -> processor.processingStatus().size() == count);
        List<Segment> before = segments();

        CompletableFuture<Boolean> changed = change.apply(processor);
        await().until(changed::isDone);

        assertThat(changed.isCompletedExceptionally() || !changed.join()).as("refused").isTrue();
        assertThat(segments()).isEqualTo(before);
        all.addAll(append(50));
        await().until(() -> heard.size() >= 100);
        first.shutdown();
        AxonConfiguration second = start("second");
        all.addAll(append(50));
        await().until(() -> heard.size() >= 150);
        second.shutdown();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(all);
    }

    private static PooledStreamingEventProcessor processor(AxonConfiguration configuration) {
        return configuration.getComponents(PooledStreamingEventProcessor.class).values().iterator().next();
    }

    private List<Segment> segments() {
        return new MongoTokenStore(tokens, "who looks", Duration.ofSeconds(10), Clock.systemUTC())
                .fetchSegments("practices", null).join();
    }

    private List<String> append(int count) {
        List<NewEvent> events = IntStream.range(0, count).mapToObj(i -> event(SUBMITTED, RIGA)).toList();
        events.forEach(submitted -> log.append(commit(event(ACCEPTED), submitted)).join());
        return events.stream().map(NewEvent::id).toList();
    }

    private AxonConfiguration start(String owner) {
        TokenStore tokenStore = new MongoTokenStore(tokens, owner, Duration.ofSeconds(10), Clock.systemUTC());
        AxonConfiguration configuration = EventSourcingConfigurer.create()
                .registerEventStorageEngine(c -> new MongoEventStorageEngine(log,
                        new JacksonConverter(new JsonMapper()), "test"))
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
                .customized((c, processor) -> processor.initialSegmentCount(segments).tokenClaimInterval(100)
                        .initialToken(source -> source.firstToken(null)))
                .build();
    }
}
