package org.rapporteur.embeddedmongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A store on an {@link UnreliableDisk}, for the tests of what is built on the store. One at a time in a process. */
public final class ForgetfulStore implements AutoCloseable {

    private final EmbeddedMongo mongo;

    public ForgetfulStore(Path folder) {
        mongo = EmbeddedMongo.on(StoreFile.open(UnreliableDisk.path(folder.resolve(StoreFile.NAME))), 0);
    }

    public String connectionString() {
        return mongo.connectionString();
    }

    /** Makes a folder with what would be found after a power cut now: a store can be started on it. */
    public static void cutPower(Path found, Random random) throws IOException {
        UnreliableDisk.cutPower(Files.createDirectories(found).resolve(StoreFile.NAME), random);
    }

    /** While this happens nothing reaches the disk. */
    public static void withoutSync(Runnable what) {
        UnreliableDisk.holdSync();
        try {
            what.run();
        } finally {
            UnreliableDisk.goOn();
        }
    }

    @Override
    public void close() {
        mongo.close();
    }
}
