package org.rapporteur.eventlog.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.rapporteur.embeddedmongo.EmbeddedMongo;

/** The embedded store in a process of its own, until its input ends. Arguments: folder, port. */
final class StoreProgram {

    private StoreProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            out.println(mongo.connectionString());
            while (System.in.read() >= 0) {
                // nothing is ever said to it
            }
        }
    }
}
