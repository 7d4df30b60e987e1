package org.rapporteur.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rapporteur.standalone.FreePorts;

/** A program in a process of its own, with the options of the one file, and the time that it took to answer first. */
final class Server implements AutoCloseable {
    private static final List<String> OPTIONS = List.of("-Xms96m", "-Xmx384m", "-XX:+UseSerialGC", "-Xss512k",
            "-XX:TieredStopAtLevel=1");
    private static final Duration POLL = Duration.ofMillis(20);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final Process process;
    private final Duration toReady;

    private Server(int port, Process process, String ready) {
        this.port = port;
        this.process = process;
        long start = System.nanoTime();
        await("the server to answer").atMost(Duration.ofMinutes(3)).pollDelay(Duration.ZERO).pollInterval(POLL)
                .until(() -> answers(ready));
        this.toReady = Duration.ofNanos(System.nanoTime() - start);
    }

    /** The whole product on a data folder. */
    static Server product(Path data, boolean demo) throws IOException {
        int port = FreePorts.pick(1).getFirst();
        return new Server(port, launch("org.rapporteur.standalone.Rapporteur", data.resolveSibling("product.log"),
                Map.of("RAPPORTEUR_DATA", data.toString(), "RAPPORTEUR_PORT", Integer.toString(port),
                        "RAPPORTEUR_DEMO", demo ? "on" : "off", "RAPPORTEUR_OPERATIONS_SECRET",
                        Program.OPERATIONS.secret())),
                "/actuator/health");
    }

    /** A server of the same kind that does nothing but answer with a text of this size. */
    static Server bare(Path folder, int size) throws IOException {
        int port = FreePorts.pick(1).getFirst();
        return new Server(port, launch(BareServer.class.getName(), folder.resolve("bare.log"),
                Map.of("SERVER_PORT", Integer.toString(port), "BARE_SIZE", Integer.toString(size))), "/");
    }

    private static Process launch(String main, Path log, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(OPTIONS);
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        builder.environment().putAll(settings);
        builder.environment().keySet().removeAll(List.of("MONGODB_URI", "OIDC_ISSUER_URI"));
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).timeout(Duration.ofSeconds(30)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    double secondsToReady() {
        return toReady.toMillis() / 1000.0;
    }

    /** What of it is in memory, in MB, as the system counts it; where the system does not tell, nothing. */
    double residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst()
                    .orElse(Double.NaN);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private boolean answers(String path) {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended with " + process.exitValue() + ".");
        }
        try {
            return get(path).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
