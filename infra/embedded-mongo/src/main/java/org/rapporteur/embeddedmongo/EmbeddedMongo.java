package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A server for MongoDB drivers in this JVM, with its data in one file of a folder, on the loopback interface only. A
 * write that is acknowledged is on disk. It knows the part of MongoDB that the README of this module lists.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final int ANY_PORT = 0;

    /** A connection waits for the disk in its thread, so that many can share one sync. */
    private static final int THREADS = 64;

    private final MongoServer server;
    private final DurableBackend backend;
    private final int port;

    private EmbeddedMongo(MVStore store, int port) {
        this.backend = new DurableBackend(store);
        this.server = new MongoServer(backend);
        bind(port);
        this.port = server.getLocalAddress().getPort();
    }

    private void bind(int wanted) {
        try {
            server.bind(new InetSocketAddress("127.0.0.1", wanted), 1, THREADS);
        } catch (Exception e) {
            server.shutdownNow();
            throw new IllegalStateException("Port " + wanted + " cannot be used: " + e.getMessage()
                    + ". Stop the program that uses it, or choose another port.", e);
        }
    }

    /** Opens the store in this folder, or makes one, on a free port. */
    public static EmbeddedMongo start(Path folder) {
        return start(folder, ANY_PORT);
    }

    /**
     * Opens the store in this folder, or makes one, on the given port.
     *
     * @throws IllegalStateException if another process has this folder open
     */
    public static EmbeddedMongo start(Path folder, int port) {
        return on(StoreFile.open(folder), port);
    }

    static EmbeddedMongo on(MVStore store, int port) {
        return new EmbeddedMongo(store, port);
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** How many entries and documents were read so far. */
    long visits() {
        return backend.visits().total();
    }

    /** Stops answering. What was acknowledged is on disk already. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
