package org.rapporteur.benchmarks;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** A program that gets a token by client credentials. */
record Program(String id, String secret, String scope) {
    /** The demo's, which sits in a group as its secretariat. */
    static final Program DEMO = new Program("rapporteur-demo-client", "demo-client-secret", "api");
    /** With which the platform is operated. */
    static final Program OPERATIONS = new Program("rapporteur-operations", "secret-of-this-run", "operations");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String token(Server product) {
        HttpRequest request = HttpRequest.newBuilder(product.url("/identity/oauth2/token"))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope)).build();
        return JSON.readTree(Answers.expect(product.send(request))).path("access_token").asString();
    }
}
