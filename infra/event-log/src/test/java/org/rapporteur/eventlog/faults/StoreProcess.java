package org.rapporteur.eventlog.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** A {@link StoreProgram} that can be killed and started again at the same address, on the same folder. */
final class StoreProcess implements AutoCloseable {

    private final Path folder;
    private Process process;
    private String connectionString;

    StoreProcess(Path folder) {
        this.folder = folder;
        start(0);
    }

    private void start(int port) {
        process = Program.start(StoreProgram.class, folder.toString(), String.valueOf(port));
        try {
            connectionString = process.inputReader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (connectionString == null) {
            throw new IllegalStateException("The store did not start.");
        }
    }

    String connectionString() {
        return connectionString;
    }

    void kill() {
        Program.kill(process);
    }

    void startAgain() {
        start(URI.create(connectionString).getPort());
    }

    @Override
    public void close() {
        Program.kill(process);
    }
}
