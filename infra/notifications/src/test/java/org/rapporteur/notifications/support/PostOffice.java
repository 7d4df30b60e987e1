package org.rapporteur.notifications.support;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.notifications.NotificationsApplication;
import org.rapporteur.notifications.tailing.TailPosition;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The service, once or several times, over an embedded store in a folder of its own. */
public final class PostOffice implements AutoCloseable {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** Takes the token's text for the subject and, after a tilde, the locale; and tells a time that tests can move on. */
    static class Stand {
        @Bean
        JwtDecoder decoder() {
            return token -> jwt(token, token.split("~", 2));
        }

        private static Jwt jwt(String token, String[] parts) {
            Jwt.Builder jwt = Jwt.withTokenValue(token).header("alg", "none").issuer(Cast.ISSUER).subject(parts[0])
                    .issuedAt(Instant.EPOCH);
            return (parts.length == 1 ? jwt : jwt.claim("locale", parts[1])).build();
        }

        @Bean
        @Primary
        Clock movedClock() {
            return new Moved();
        }
    }

    private static final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(AHEAD.get());
        }
    }

    private final Path folder;
    private final EmbeddedMongo mongo;
    private final List<ConfigurableApplicationContext> running = new ArrayList<>();

    private PostOffice(Path folder) {
        this.folder = folder;
        this.mongo = EmbeddedMongo.start(folder.resolve("store"));
        AHEAD.set(Duration.ZERO);
    }

    public static PostOffice open() {
        try {
            return new PostOffice(Files.createTempDirectory("notifications"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the service, or one more of it. */
    public PostOffice start(String... settings) {
        List<String> all = new ArrayList<>(List.of("--server.port=0",
                "--rapporteur.mongodb.uri=" + mongo.connectionString(), "--rapporteur.data=" + folder,
                "--rapporteur.notifications.public-url=https://rapporteur.example.org",
                "--rapporteur.notifications.from=Rapporteur <no-reply@example.org>", "--logging.level.root=warn"));
        all.addAll(List.of(settings));
        running.add(NotificationsApplication.builder().sources(Stand.class).run(all.toArray(String[]::new)));
        return this;
    }

    /** Stops all of it; the store stays. */
    public void stop() {
        running.forEach(ConfigurableApplicationContext::close);
        running.clear();
    }

    /** Lets time pass. */
    public void later(Duration by) {
        AHEAD.updateAndGet(ahead -> ahead.plus(by));
    }

    /** The time that the service sees. */
    public Instant now() {
        return Instant.now().plus(AHEAD.get());
    }

    /** As after an update that raises the directory's version. */
    public void forgetTheDirectory() {
        stop();
        try (MongoClient client = client()) {
            MongoDatabase database = client.getDatabase("rapporteur_notifications");
            database.listCollectionNames().into(new ArrayList<>()).stream()
                    .filter(name -> name.startsWith("directory_")).forEach(name -> database.getCollection(name).drop());
            database.getCollection("state").deleteMany(Filters.regex("_id", "^directory_"));
        }
        start();
    }

    public <T> T bean(Class<T> type) {
        return running.getFirst().getBean(type);
    }

    public MongoClient client() {
        return MongoClients.create(mongo.connectionString());
    }

    public Asking as(Cast reader) {
        return asking(reader.token());
    }

    /** Whose account speaks this language. */
    public Asking as(Cast reader, String locale) {
        return asking(reader.token() + "~" + locale);
    }

    private Asking asking(String token) {
        int port = ((ServletWebServerApplicationContext) running.getFirst()).getWebServer().getPort();
        return new Asking("http://127.0.0.1:" + port, token);
    }

    public PersonId person(Cast one) {
        return new PersonId(bean(SubjectRegistry.class).subjectOf(Cast.ISSUER, one.token()));
    }

    public Sealed seal(PersonId subject, String text) {
        return new Sealed(subject, bean(SubjectKeys.class).seal(subject.value(), text));
    }

    /** Says a fact; the position after it. */
    public long by(Cast actor, Event event) {
        return by(actor, Map.of(), null, event);
    }

    public long by(Cast actor, Map<String, String> more, Instant at, Event event) {
        Catalogue.Entry<?> entry = Catalogue.of(event.getClass());
        Set<Tag> tags = event.tags().stream().map(tag -> new Tag(tag.key(), tag.value())).collect(Collectors.toSet());
        Map<String, String> metadata = new HashMap<>(Map.of("actor", person(actor).value()));
        metadata.putAll(more);
        NewEvent stored = new NewEvent(UUID.randomUUID().toString(), entry.name(), Integer.toString(entry.version()),
                tags, metadata, Json.stored().writeValueAsBytes(event), at);
        return bean(EventLog.class)
                .append(new Append(UUID.randomUUID().toString(), at, "test", Condition.none(), List.of(stored)))
                .join().nextPosition();
    }

    /** Waits until every fact was read. */
    public void untilRead() {
        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> bean(TailPosition.class).position() >= bean(EventLog.class).head());
    }

    @Override
    public void close() {
        stop();
        mongo.close();
    }
}
