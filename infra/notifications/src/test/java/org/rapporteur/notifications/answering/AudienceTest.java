package org.rapporteur.notifications.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.notifications.NotificationsApplication;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.springframework.context.ConfigurableApplicationContext;

/** A provider issues tokens for many programs: those that are not for the platform open nothing here. */
class AudienceTest {
    private static final String ISSUER = "https://provider.example.org/realms/everybody";

    private static RSAKey key;
    private static HttpServer keys;
    private static EmbeddedMongo mongo;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        keys.start();
        mongo = EmbeddedMongo.start(folder.resolve("mongodb"));
        service = NotificationsApplication.builder().run("--server.port=0", "--rapporteur.data=" + folder,
                "--rapporteur.mongodb.uri=" + mongo.connectionString(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:"
                        + keys.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        service.close();
        mongo.close();
        keys.stop(0);
    }

    private static String token(String issuer, List<String> audience) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new JWTClaimsSet.Builder().issuer(issuer).subject("mirela").audience(audience)
                        .issueTime(Date.from(Instant.now())).expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static int asked(String token) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port")
                + "/api/mail/preferences");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token)
                        .build(), BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void a_token_for_the_platform_is_taken_also_where_it_is_for_others_too() throws Exception {
        assertThat(asked(token(ISSUER, List.of("rapporteur")))).isEqualTo(200);
        assertThat(asked(token(ISSUER, List.of("account", "rapporteur")))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "rapporteur-script", "Rapporteur", "rapporteur.example.org"})
    void a_token_for_somebody_else_is_refused(String audience) throws Exception {
        assertThat(asked(token(ISSUER, List.of(audience)))).isEqualTo(401);
    }

    @Test
    void a_token_for_nobody_and_one_of_another_provider_are_refused() throws Exception {
        assertThat(asked(token(ISSUER, List.of()))).isEqualTo(401);
        assertThat(asked(token("https://another.example.org", List.of("rapporteur")))).isEqualTo(401);
    }
}
