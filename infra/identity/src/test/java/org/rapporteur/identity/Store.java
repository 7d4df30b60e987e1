package org.rapporteur.identity;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** A store that outlives the provider under test. */
final class Store implements AutoCloseable {
    private final MongoServer server = new MongoServer(H2Backend.inMemory());
    private final String uri = server.bindAndGetConnectionString();

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
