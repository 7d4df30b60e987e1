package org.rapporteur.benchmarks.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An embedded store in a process of its own. */
record Store(String uri, Process process) implements AutoCloseable {
    static Store start(Path folder) throws IOException {
        Process process = Programs.start(folder, "1g", StoreProgram.class, folder.resolve("store").toString());
        return new Store(process.inputReader(StandardCharsets.UTF_8).readLine(), process);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
