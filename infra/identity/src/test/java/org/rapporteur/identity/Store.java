package org.rapporteur.identity;

import java.nio.file.Path;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

/** A store that outlives the provider under test. */
final class Store implements AutoCloseable {
    private final EmbeddedMongo mongo;

    Store(Path data) {
        mongo = EmbeddedMongo.start(data.resolve("mongo"));
    }

    String uri() {
        return mongo.connectionString();
    }

    @Override
    public void close() {
        mongo.close();
    }
}
