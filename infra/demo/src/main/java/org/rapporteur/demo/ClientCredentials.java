package org.rapporteur.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.rapporteur.demo.Cast.ApiClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine client's token by the OAuth 2 client credentials grant, asked for again shortly before it expires. */
public final class ClientCredentials implements TokenSource {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MARGIN_SECONDS = 20;

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final ApiClient client;
    private final Clock clock;
    private @Nullable String token;
    private Instant renewAt = Instant.MIN;

    public ClientCredentials(URI tokenEndpoint, ApiClient client, Clock clock) {
        this.http = HttpClient.newHttpClient();
        this.tokenEndpoint = tokenEndpoint;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public synchronized String token() {
        String current = token;
        return current == null || !clock.instant().isBefore(renewAt) ? renew() : current;
    }

    private String renew() {
        HttpResponse<String> response = Exchange.send(http, request());
        if (response.statusCode() != 200) {
            throw new DemoRefused("the token of client " + client.id(), response.statusCode(), response.body());
        }
        JsonNode answer = JSON.readTree(response.body());
        renewAt = clock.instant().plusSeconds(answer.path("expires_in").asLong(60) - MARGIN_SECONDS);
        String fresh = answer.required("access_token").asString();
        token = fresh;
        return fresh;
    }

    private HttpRequest request() {
        String form = "grant_type=client_credentials&scope=" + encoded(client.scope());
        String secret = encoded(client.id()) + ":" + encoded(client.secret());
        return HttpRequest.newBuilder(tokenEndpoint)
                .header("Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
