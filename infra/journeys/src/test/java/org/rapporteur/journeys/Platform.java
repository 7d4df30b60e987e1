package org.rapporteur.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
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
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.standalone.FreePorts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole platform as its users have it: a process of its own, with a data folder and a port. */
final class Platform {
    static final int PRACTICES = 70;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LAPTOP = List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path data;
    private int port;
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong acknowledged = new AtomicLong();
    private Process process;

    private Platform(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = launch();
    }

    static Platform start(Path data) {
        return start(data, FreePorts.pick(1).getFirst(), Map.of());
    }

    /** With settings of the environment besides. */
    static Platform start(Path data, int port, Map<String, String> settings) {
        return new Platform(data, port, settings);
    }

    /** Waits until commands and queries work. */
    Platform awaitReady() {
        await("the platform to be ready").atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(250))
                .until(() -> alive() && status("/actuator/health") == 200);
        return this;
    }

    /** Waits until everything of the story is told. */
    Platform awaitDemo() {
        awaitReady();
        await("the demo to be loaded").atMost(Duration.ofSeconds(180)).pollInterval(Duration.ofMillis(500))
                .until(() -> data.resolve("demo-finished").toFile().exists()
                        && json("/api/statistics").path("practices").asInt() == PRACTICES);
        return this;
    }

    /** Waits until so many events happened. */
    void awaitPosition(long position) {
        await("the log to reach " + position).atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100))
                .until(() -> position() >= position);
    }

    /** How many events the public's read models reflect. */
    long position() {
        return json("/api/statistics").path("position").asLong();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Somebody was told that the log had reached this position. */
    void acknowledged(long position) {
        acknowledged.accumulateAndGet(position, Math::max);
    }

    long acknowledged() {
        return acknowledged.get();
    }

    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return 0;
            }
            throw e;
        }
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
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

    /** Ends the process as a power failure would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends the process as Ctrl+C would; the answer is whether it came to its end by itself. */
    boolean stop() {
        process.destroy();
        return awaitEnd();
    }

    /** Starts again on the same data and address. */
    Platform again() {
        process = launch();
        return this;
    }

    /** Starts again on the same data and another port, as when the old one is taken. */
    Platform againElsewhere() {
        port = FreePorts.pick(1).getFirst();
        return again();
    }

    Path data() {
        return data;
    }

    /** What it has said since it was started first. */
    List<String> said() {
        try {
            return Files.readAllLines(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).timeout(Duration.ofSeconds(20)).build());
    }

    private boolean alive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The platform ended with " + process.exitValue() + ": see " + logFile());
        }
        return true;
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java);
        builder.command().addAll(LAPTOP);
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"),
                "org.rapporteur.standalone.Rapporteur"));
        builder.environment().putAll(Map.of("RAPPORTEUR_DATA", data.toString(), "RAPPORTEUR_PORT",
                Integer.toString(port)));
        builder.environment().keySet().removeAll(List.of("MONGODB_URI", "OIDC_ISSUER_URI"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logFile() {
        return data.resolveSibling(data.getFileName() + ".log");
    }
}
