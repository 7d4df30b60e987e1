package org.rapporteur.journeys;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program with a token: the demo's client, which sits in the Platform as a secretariat. */
final class Script extends Client {
    /** The secret of the client that a platform with this setting knows as {@code rapporteur-auditor}. */
    static final String AUDITOR_SECRET = "an auditor's program keeps this";

    private static final String DEMO_CLIENT = "rapporteur-demo-client:demo-client-secret";

    private final String token;

    private Script(Platform platform, String language, String token) {
        super(platform, language);
        this.token = token;
    }

    static Script signIn(Platform platform, String language) {
        return signIn(platform, language, DEMO_CLIENT, "api");
    }

    /** The same program with a token for less than it may do. */
    static Script signIn(Platform platform, String language, String scope) {
        return signIn(platform, language, DEMO_CLIENT, scope);
    }

    /** A program that is to verify the log. */
    static Script auditor(Platform platform) {
        return signIn(platform, "en", "rapporteur-auditor:" + AUDITOR_SECRET, "api");
    }

    private static Script signIn(Platform platform, String language, String credentials, String scope) {
        HttpRequest request = HttpRequest.newBuilder(platform.url("/identity/oauth2/token"))
                .header("Authorization", "Basic " + base64(credentials))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope)).build();
        Answer answer = Answer.of(platform.send(request));
        return new Script(platform, language, answer.body().path("access_token").asString());
    }

    /** A program with a token that somebody else issued. */
    static Script with(Platform platform, String token) {
        return new Script(platform, "en", token);
    }

    /** The same program with a token that nobody issued. */
    static Script forged(Platform platform, String language) {
        return new Script(platform, language, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtaXJlbGEifQ.");
    }

    String token() {
        return token;
    }

    @Override
    HttpRequest.Builder vouched(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
