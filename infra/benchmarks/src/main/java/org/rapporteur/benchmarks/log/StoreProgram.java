package org.rapporteur.benchmarks.log;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.benchmarks.load.Told;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

/** The embedded store in a process of its own, until its input ends. Argument: the folder. */
public final class StoreProgram {
    private StoreProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]))) {
            Told.line(mongo.connectionString());
            while (System.in.read() >= 0) {
                // nothing is ever said to it
            }
        }
    }
}
