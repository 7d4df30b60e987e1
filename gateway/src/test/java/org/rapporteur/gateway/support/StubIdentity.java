package org.rapporteur.gateway.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.time.Instant;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A sign-in provider that lets in whoever the test says, at once. */
public final class StubIdentity {
    private final RSAKey key;
    private final DisposableServer server;
    private volatile String person = "anna";
    private volatile String nonce = "";

    public StubIdentity() {
        try {
            this.key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        this.server = HttpServer.create().host("127.0.0.1").port(0)
                .route(routes -> routes.get("/identity/oauth2/authorize", this::authorize)
                        .post("/identity/oauth2/token", this::token).get("/identity/oauth2/jwks", this::keys)
                        .get("/identity/userinfo", this::user)
                        .post("/identity/reset-links", this::resetLink)
                        .post("/identity/reset-links/issued",
                                this::issued)
                        .get("/identity/actuator/**", (request, response) -> response.sendString(Mono.just("inside")))
                        .get("/identity/login", (request, response) -> response.sendString(Mono.just("the door"))))
                .bindNow();
    }

    public String url() {
        return "http://127.0.0.1:" + server.port() + "/identity";
    }

    public void signsIn(String somebody) {
        person = somebody;
    }

    private Mono<Void> authorize(HttpServerRequest request, HttpServerResponse response) {
        Map<String, List<String>> asked = new QueryStringDecoder(request.uri()).parameters();
        if (!"S256".equals(first(asked, "code_challenge_method"))) {
            return response.status(400).send();
        }
        nonce = first(asked, "nonce");
        String back = first(asked, "redirect_uri") + "?code=c&state="
                + java.net.URLEncoder.encode(first(asked, "state"), java.nio.charset.StandardCharsets.UTF_8);
        return response.status(302).header("Location", back).send();
    }

    private static String first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of("")).getFirst();
    }

    private Mono<Void> token(HttpServerRequest request, HttpServerResponse response) {
        String body = """
                {"access_token":"token-of-%s","token_type":"Bearer","expires_in":300,"id_token":"%s"}"""
                .formatted(person, idToken());
        return json(response, body);
    }

    /** Of everybody but nobody. */
    private Mono<Void> resetLink(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().flatMap(form -> {
            String payload = form.substring("ticket=".length()).split("\\.")[0];
            String order = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
            return order.contains("nobody") ? response.sendNotFound() : json(response, """
                    {"address":"http://127.0.0.1/identity/reset?token=once","username":"karim","name":"Karim",
                     "until":"2026-03-02T09:00:00Z"}""");
        });
    }

    /** Sixty, in pages of fifty. */
    private Mono<Void> issued(HttpServerRequest request, HttpServerResponse response) {
        boolean second = request.uri().endsWith("page=2");
        return json(response, """
                {"page":%d,"size":50,"total":60,"items":[
                 {"at":"2026-03-01T09:00:00Z","username":"%s","by":"Ottavia","used":null}]}
                """.formatted(second ? 2 : 1, second ? "lucette" : "karim"));
    }

    private Mono<Void> keys(HttpServerRequest request, HttpServerResponse response) {
        return json(response, new JWKSet(key.toPublicJWK()).toString());
    }

    private Mono<Void> user(HttpServerRequest request, HttpServerResponse response) {
        return json(response, "{\"sub\":\"%s\",\"name\":\"%s\"}".formatted(person, person));
    }

    private static Mono<Void> json(HttpServerResponse response, String body) {
        return response.header("Content-Type", "application/json").sendString(Mono.just(body)).then();
    }

    private String idToken() {
        return signed(claims(person, "gateway").claim("nonce", nonce).claim("name", person).build());
    }

    public String idTokenOf(String subject) {
        return signed(claims(subject, "gateway").claim("nonce", "n").build());
    }

    /** What the provider says when somebody has signed out everywhere. */
    public String logoutToken(String subject, String audience, String event) {
        return signed(claims(subject, audience).claim("events", Map.of(event, Map.of())).build());
    }

    private JWTClaimsSet.Builder claims(String subject, String audience) {
        return new JWTClaimsSet.Builder().issuer(url()).subject(subject).audience(audience)
                .issueTime(Date.from(Instant.now())).expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String signed(JWTClaimsSet claims) {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
