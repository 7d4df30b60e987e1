package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;
import org.rapporteur.eventlog.axon.MongoTokenStore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

/** A node dies while it makes the tokens of a processor: what it left does not count, and the next one goes on. */
@OnEachStore
class InterruptedStartTest {

    private static final TrackingToken START = new GlobalSequenceTrackingToken(0);
    private static final List<Segment> FOUR = Segment.splitBalanced(Segment.ROOT_SEGMENT, 3);

    private final TestStore store;
    private MongoCollection<Document> tokens;
    private MongoTokenStore node;

    InterruptedStartTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        tokens = store.newDatabase().getCollection("tokens");
        node = new MongoTokenStore(tokens, "node", Duration.ofSeconds(10), Clock.systemUTC());
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void the_first_segment_is_made_last() {
        Commands commands = new Commands();
        try (MongoClient client = commands.client(store.connectionString())) {
            MongoCollection<Document> watched = client.getDatabase(tokens.getNamespace().getDatabaseName())
                    .getCollection(tokens.getNamespace().getCollectionName());
            new MongoTokenStore(watched, "node", Duration.ofSeconds(10), Clock.systemUTC())
                    .initializeTokenSegments("practices", 4, START, null).join();
        }

        assertThat(commands.named("insert").stream().flatMap(InterruptedStartTest::segments)).hasSize(4).last()
                .isEqualTo(0);
    }

    private static Stream<Integer> segments(BsonDocument insert) {
        return insert.getArray("documents").stream()
                .map(document -> document.asDocument().getNumber("segment").intValue());
    }

    @Test
    void without_the_first_there_are_none_and_the_next_start_makes_those_that_are_missing() {
        leave(FOUR);

        assertThat(node.fetchSegments("practices", null).join()).isEmpty();
        assertThat(node.fetchAvailableSegments("practices", null).join()).isEmpty();
        assertThat(node.initializeTokenSegments("practices", 4, START, null).join()).isEqualTo(FOUR);
        assertThat(node.fetchAvailableSegments("practices", null).join()).containsExactlyInAnyOrderElementsOf(FOUR);
    }

    @Test
    void a_start_with_another_number_of_segments_says_what_to_do() {
        leave(FOUR);

        assertThatThrownBy(() -> node.initializeTokenSegments("practices", 1, START, null).join())
                .hasCauseInstanceOf(UnableToInitializeTokenException.class).hasMessageContaining("delete its tokens");
        assertThat(node.fetchSegments("practices", null).join()).isEmpty();
    }

    /** All but the first and one more. */
    private void leave(List<Segment> segments) {
        segments.stream().filter(segment -> segment.getSegmentId() > 1)
                .forEach(segment -> node.initializeSegment(START, "practices", segment, null).join());
    }
}
