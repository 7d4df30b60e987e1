package org.rapporteur.query.support;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.query.QueryServiceApplication;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.Json;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** The whole service over an embedded store in a folder of its own, asked over HTTP. */
public final class Service implements AutoCloseable {
    /** Takes the token's text for the subject: who signed it is not what these tests are about. */
    static class Tokens {
        @Bean
        ReactiveJwtDecoder decoder() {
            return token -> Mono.just(jwt(token));
        }

        /** What stands behind ".scope-" is the token's scopes, with "+" between them. */
        private static Jwt jwt(String token) {
            String[] parts = token.split("\\.scope-", 2);
            Jwt.Builder jwt = Jwt.withTokenValue(token).header("alg", "none").issuer(Cast.ISSUER).subject(parts[0])
                    .issuedAt(Instant.EPOCH);
            return (parts.length == 2 ? jwt.claim("scope", List.of(parts[1].split("\\+"))) : jwt).build();
        }
    }

    private final EmbeddedMongo mongo;
    private final Path folder;
    private final String node;
    private ConfigurableApplicationContext context;

    private Service(Path folder, EmbeddedMongo mongo, String node) {
        this.folder = folder;
        this.mongo = mongo;
        this.node = node;
        this.context = boot();
    }

    /** A second process on the same store; closing it leaves the store running. */
    public Service beside() {
        return new Service(folder, mongo, "beside");
    }

    public static Service start() {
        try {
            Path folder = Files.createTempDirectory("query-service");
            return new Service(folder, EmbeddedMongo.start(folder.resolve("store")), "test");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext boot(String... more) {
        return QueryServiceApplication.builder().sources(Tokens.class).run(settings(List.of(more)));
    }

    private String[] settings(List<String> more) {
        Stream<String> usual = usual()
                .filter(one -> more.stream().noneMatch(other -> other.startsWith(one.substring(0, one.indexOf('=')))));
        return Stream.concat(usual, more.stream()).toArray(String[]::new);
    }

    private Stream<String> usual() {
        return Stream.of("--server.port=0",
                "--rapporteur.mongodb.uri=" + mongo.connectionString(), "--rapporteur.data=" + folder,
                "--rapporteur.query.node=" + node, "--rapporteur.query.patience=2s",
                "--rapporteur.query.heartbeat=200ms",
                "--rapporteur.query.rebuild.look=50ms",
                "--spring.main.banner-mode=off", "--logging.level.root=warn");
    }

    /** Stops the program and starts it again on the same store. */
    public void restart(String... settings) {
        stop();
        context = boot(settings);
    }

    public void stop() {
        context.close();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return ((ReactiveWebServerApplicationContext) context).getWebServer().getPort();
    }

    public MongoClient client() {
        return MongoClients.create(mongo.connectionString());
    }

    public PersonId person(Cast one) {
        return new PersonId(bean(SubjectRegistry.class).subjectOf(Cast.ISSUER, one.token()));
    }

    /** Appends the story, with people who can sign in. */
    public long tell() {
        return append(Story.told(this::person, bean(SubjectKeys.class)::seal));
    }

    public long append(List<Happened> facts) {
        long next = 0;
        for (Happened fact : facts) {
            next = append(fact.event(), fact.metadata());
        }
        return next;
    }

    /** Appends a fact; the position after it is what a reader asks for to see it. */
    public long append(Event event, Map<String, String> metadata) {
        Catalogue.Entry<?> entry = Catalogue.of(event.getClass());
        return append(new NewEvent(UUID.randomUUID().toString(), entry.name(), Integer.toString(entry.version()),
                tags(event), metadata, Json.MAPPER.writeValueAsBytes(event)));
    }

    /** As above, at a time of the past. */
    public long append(Happened fact, Instant at) {
        Catalogue.Entry<?> entry = Catalogue.of(fact.event().getClass());
        NewEvent event = new NewEvent(UUID.randomUUID().toString(), entry.name(), Integer.toString(entry.version()),
                tags(fact.event()), fact.metadata(), Json.MAPPER.writeValueAsBytes(fact.event()), at);
        return bean(EventLog.class)
                .append(new Append(UUID.randomUUID().toString(), at, "test", Condition.none(), List.of(event))).join()
                .nextPosition();
    }

    private static Set<Tag> tags(Event event) {
        return event.tags().stream().map(tag -> new Tag(tag.key(), tag.value())).collect(Collectors.toSet());
    }

    public long append(NewEvent event) {
        return bean(EventLog.class)
                .append(new Append(UUID.randomUUID().toString(), null, "test", Condition.none(), List.of(event)))
                .join().nextPosition();
    }

    /** Asks over HTTP, as the public. */
    public WebTestClient web() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port())
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(10_000_000)).build();
    }

    public WebTestClient web(Cast reader) {
        return web().mutate().defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + reader.token()).build();
    }

    public void stopStore() {
        mongo.close();
    }

    /** As a program that brings this token. */
    public WebTestClient web(String token) {
        return web().mutate().defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token).build();
    }

    @Override
    public void close() {
        stop();
        if (node.equals("test")) {
            mongo.close();
        }
    }
}
