package org.rapporteur.query.telling.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.versions.VersionsView;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.views.EditionRegister;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.Registry;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.telling.views.ViewStores;

/** The store would be asked hundreds of times for what one look tells. */
class LooksTest {
    private static final Instant NOON = Instant.parse("2017-05-02T12:00:00Z");

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final List<View<?>> all = List.of(new CallsView(), new PracticesView(), new VersionsView());
    private EmbeddedMongo mongo;
    private MongoClient client;
    private Instant now = NOON;
    private EditionRegister register;
    private LiveViews views;
    private Rebuilds rebuilds;

    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new com.mongodb.ConnectionString(mongo.connectionString()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        asked.incrementAndGet();
                    }
                }).build());
        MongoDatabase database = client.getDatabase("views");
        Registry registry = new Registry(database);
        ViewStores stores = new ViewStores(all, database, registry);
        views = new LiveViews(all.stream().<LiveView<?>>map(view -> live(view, stores)).toList());
        register = new EditionRegister(database);
        rebuilds = new Rebuilds(null, views, register, registry, clock);
    }

    private <D> LiveView<D> live(View<D> view, ViewStores stores) {
        return new LiveView<>(view, stores, new Positions(), clock);
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void one_scrape_asks_for_the_standings_once_and_the_next_one_again() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new RebuildMetrics(views, rebuilds, clock).bindTo(meters);

        asked.set(0);
        meters.getMeters().forEach(one -> one.measure().forEach(value -> assertThat(value.getValue()).isZero()));
        assertThat(meters.getMeters()).hasSize(9);
        assertThat(asked).hasValue(3);

        register.abandon(all.getFirst(), now);
        now = now.plus(Duration.ofSeconds(3));
        asked.set(0);
        meters.getMeters().forEach(one -> one.measure().forEach(value -> assertThat(value.getValue()).isZero()));
        assertThat(asked).hasValue(3);
    }

    @Test
    void while_nothing_is_made_a_look_after_the_editions_is_one_question() {
        asked.set(0);

        rebuilds.turnWhatIsMade(rebuilds.look());

        assertThat(asked).hasValue(1);
    }
}
