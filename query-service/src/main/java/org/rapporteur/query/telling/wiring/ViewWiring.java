package org.rapporteur.query.telling.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.axon.JacksonConverter;
import org.rapporteur.eventlog.axon.MongoEventStorageEngine;
import org.rapporteur.eventlog.axon.MongoTokenStore;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.processing.RunningEditions;
import org.rapporteur.query.telling.views.EditionRegister;
import org.rapporteur.query.telling.views.Json;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.Registry;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.telling.views.ViewStores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views, where their documents lie, and the processors that run them. */
@Configuration(proxyBeanMethods = false)
class ViewWiring {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    MongoDatabase viewDatabase(MongoClient mongo) {
        return mongo.getDatabase("rapporteur_views");
    }

    @Bean
    Registry registry(MongoDatabase viewDatabase) {
        return new Registry(viewDatabase);
    }

    @Bean
    ViewStores viewStores(List<View<?>> views, MongoDatabase viewDatabase, Registry registry) {
        return new ViewStores(views, viewDatabase, registry);
    }

    @Bean
    Positions positions() {
        return new Positions();
    }

    @Bean
    LiveViews liveViews(List<View<?>> views, ViewStores stores, Positions positions, Clock clock) {
        return new LiveViews(views.stream()
                .<LiveView<?>>map(view -> new LiveView<>(view, stores, positions, clock)).toList());
    }

    @Bean
    EventStorageEngine engine(EventLog log) {
        return new MongoEventStorageEngine(log, new JacksonConverter(Json.MAPPER), "query-service");
    }

    @Bean
    TokenStore tokenStore(MongoDatabase viewDatabase, Clock clock, @Value("${rapporteur.query.node:}") String node) {
        String owner = node.isBlank() ? UUID.randomUUID().toString() : node;
        return new MongoTokenStore(viewDatabase.getCollection("tokens"), owner, CLAIM_TIMEOUT, clock);
    }

    @Bean
    EditionRegister editionRegister(MongoDatabase viewDatabase) {
        return new EditionRegister(viewDatabase);
    }

    @Bean
    RunningEditions runningEditions(EventStorageEngine engine, TokenStore tokens) {
        return new RunningEditions(engine, tokens);
    }
}
