package org.rapporteur.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.bson.Document;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A store for tests, with a database of its own for each. */
public final class TestStore implements AutoCloseable {

    private final String name;
    private final String connectionString;
    private final Runnable shutDown;
    private final MongoClient client;
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<String> databases = new ArrayList<>();

    private TestStore(String name, String connectionString, Runnable shutDown) {
        this.name = name;
        this.connectionString = connectionString;
        this.shutDown = shutDown;
        this.client = MongoClients.create(connectionString);
    }

    public static Stream<TestStore> present() {
        Stream<Supplier<Optional<TestStore>>> there = Stream.of(() -> Optional.of(embedded()), TestStore::real);
        return there.map(Supplier::get).flatMap(Optional::stream);
    }

    /** The one at {@code MONGODB_URI}. */
    public static Optional<TestStore> real() {
        return Optional.ofNullable(System.getenv("MONGODB_URI")).map(TestStore::real);
    }

    public static TestStore embedded() {
        Path folder = newFolder();
        EmbeddedMongo server = EmbeddedMongo.start(folder);
        return new TestStore("the embedded store", server.connectionString(), () -> {
            server.close();
            delete(folder);
        });
    }

    private static TestStore real(String uri) {
        return new TestStore("MongoDB", uri, () -> {});
    }

    public String connectionString() {
        return connectionString;
    }

    public MongoClient client() {
        return client;
    }

    public MongoDatabase newDatabase() {
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        databases.add(database);
        return client.getDatabase(database);
    }

    public MongoEventLog newLog() {
        return open(newDatabase().getName());
    }

    public MongoEventLog open(String database) {
        return open(EventLogSettings.of(database));
    }

    public MongoEventLog open(EventLogSettings settings) {
        MongoEventLog log = MongoEventLog.open(client, settings, new SimpleMeterRegistry());
        opened.add(log);
        return log;
    }

    public MongoCollection<Document> documents(String database) {
        return client.getDatabase(database).getCollection("log");
    }

    /** Closes the logs that were opened and drops their databases. */
    public void clean() throws Exception {
        for (AutoCloseable log : opened) {
            log.close();
        }
        databases.forEach(database -> client.getDatabase(database).drop());
        opened.clear();
        databases.clear();
    }

    @Override
    public void close() throws Exception {
        clean();
        client.close();
        shutDown.run();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("event-log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
