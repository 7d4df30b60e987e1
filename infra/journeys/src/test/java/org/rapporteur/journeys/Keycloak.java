package org.rapporteur.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Keycloak of its own, with the realm file that the project brings, and people made in it. */
final class Keycloak implements AutoCloseable {
    static final String CLIENT_SECRET = "the-client-secret";
    static final String SCRIPT_SECRET = "the-script-secret";
    static final String PASSWORD = "a password at keycloak";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOT = "root";

    private final int port;
    private final Process process;
    private final Web web = new Web();

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Unpacked by the build's profile {@code keycloak}. */
    static Keycloak start(int port, URI platform) {
        Path home = Path.of("target", "keycloak", "keycloak-26.7.3").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev",
                "--import-realm", "--http-host=127.0.0.1", "--http-port=" + port);
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "RAPPORTEUR_URL",
                platform.toString(), "RAPPORTEUR_CLIENT_SECRET", CLIENT_SECRET, "RAPPORTEUR_SCRIPT_SECRET",
                SCRIPT_SECRET, "KC_BOOTSTRAP_ADMIN_USERNAME", ROOT, "KC_BOOTSTRAP_ADMIN_PASSWORD", ROOT,
                "JAVA_OPTS_KC_HEAP", "-Xmx512m"));
        try {
            // why: a realm that is there already is not imported again, and would know another platform's address.
            FileSystemUtils.deleteRecursively(home.resolve("data/h2"));
            Path imported = Files.createDirectories(home.resolve("data/import")).resolve("rapporteur-realm.json");
            Files.write(imported, Files.readAllBytes(Path.of("..", "keycloak", "rapporteur-realm.json")));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(home.resolveSibling("keycloak.log").toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Keycloak(port, process).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keycloak awaitReady() {
        await("Keycloak to be ready").atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(500))
                .until(this::isReady);
        return this;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended with " + process.exitValue() + ": see its log");
        }
        try {
            URI discovery = URI.create(issuer() + "/.well-known/openid-configuration");
            return web.send(HttpRequest.newBuilder(discovery).build()).statusCode() == 200;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/rapporteur";
    }

    /** Somebody who can sign in, with these roles of the realm. */
    void person(String username, String name, String... roles) {
        Map<String, Object> person = Map.of("username", username, "enabled", true, "firstName", name, "lastName",
                "Of Keycloak", "email", username + "@example.org", "emailVerified", true, "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        HttpResponse<String> made = admin("POST", "/users", person);
        String address = made.headers().firstValue("Location").orElseThrow();
        for (String role : roles) {
            Object found = JSON.readValue(admin("GET", "/roles/" + role, null).body(), Map.class);
            admin("POST", address.substring(address.indexOf("/users/")) + "/role-mappings/realm", List.of(found));
        }
    }

    /** A token of the program that the realm file registers. */
    String scriptToken() {
        return token(issuer(), Map.of("grant_type", "client_credentials", "client_id", "rapporteur-script",
                "client_secret", SCRIPT_SECRET));
    }

    /** A token of the same realm and the same person, for another program. */
    String tokenForAnotherProgram(String username) {
        return token(issuer(), Map.of("grant_type", "password", "client_id", "admin-cli", "username", username,
                "password", PASSWORD));
    }

    /** What tells the gateway who has signed in: for the same audience as an access token, where that is the client id. */
    String idToken(String username) {
        JsonNode client = JSON.readTree(admin("GET", "/clients?clientId=rapporteur", null).body()).get(0);
        admin("PUT", "/clients/" + client.get("id").asString(),
                ((ObjectNode) client).put("directAccessGrantsEnabled", true));
        return answer(issuer(), Map.of("grant_type", "password", "client_id", "rapporteur", "client_secret",
                CLIENT_SECRET, "username", username, "password", PASSWORD, "scope", "openid")).path("id_token")
                .asString();
    }

    private HttpResponse<String> admin(String method, String path, Object body) {
        String token = token("http://127.0.0.1:" + port + "/realms/master", Map.of("grant_type", "password",
                "client_id", "admin-cli", "username", ROOT, "password", ROOT));
        HttpResponse<String> answer = web.send(HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + port + "/admin/realms/rapporteur" + path))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .method(method, body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private String token(String realm, Map<String, String> grant) {
        return answer(realm, grant).path("access_token").asString();
    }

    private JsonNode answer(String realm, Map<String, String> grant) {
        HttpResponse<String> answer = web.submit(URI.create(realm + "/protocol/openid-connect/token"), grant);
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
