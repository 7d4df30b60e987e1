package org.rapporteur.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.rapporteur.embeddedmongo.EmbeddedMongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A store for tests, in a folder of its own. */
public final class TestStore implements AutoCloseable {

    private final Path folder;
    private final EmbeddedMongo server;
    private final MongoClient client;

    public TestStore() {
        this.folder = newFolder();
        this.server = EmbeddedMongo.start(folder);
        this.client = MongoClients.create(server.connectionString());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("event-log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String connectionString() {
        return server.connectionString();
    }

    public MongoClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
