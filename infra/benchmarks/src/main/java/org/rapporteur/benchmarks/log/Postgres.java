package org.rapporteur.benchmarks.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.standalone.FreePorts;

/** A PostgreSQL of Debian's package on a fresh folder, with its own settings: commits wait for the disk. */
record Postgres(Path folder, int port) implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    /** Empty where it is not installed. */
    static Optional<Postgres> start(Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAMS.resolve("postgres"))) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        Postgres server = new Postgres(folder, FreePorts.pick(1).getFirst());
        server.program("initdb", "-A", "trust", "-U", "benchmark", "-E", "UTF8", "-D", server.data());
        server.program("pg_ctl", "-w", "-D", server.data(), "-l", folder.resolve("log").toString(), "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s".formatted(server.port, folder),
                "start");
        return Optional.of(server);
    }

    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=benchmark";
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(PROGRAMS.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    /** why: PostgreSQL refuses to run as root. */
    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        program("pg_ctl", "-w", "-D", data(), "-m", "fast", "stop");
    }
}
