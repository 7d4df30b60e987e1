package org.rapporteur.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Somebody's identity provider, which issues tokens for the platform and for many other programs. */
final class OutsideProvider implements AutoCloseable {
    static final String ISSUER = "https://provider.example.org/realms/everybody";

    private final RSAKey key;
    private final HttpServer keys;

    private OutsideProvider(RSAKey key, HttpServer keys) {
        this.key = key;
        this.keys = keys;
    }

    static OutsideProvider start() throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        HttpServer keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        keys.start();
        return new OutsideProvider(key, keys);
    }

    String keysUrl() {
        return "http://127.0.0.1:" + keys.getAddress().getPort();
    }

    String token(String issuer, List<String> audience) throws JOSEException {
        return token(null, claims(issuer, audience));
    }

    /** What it says in tokens for these, to which more can be added. */
    JWTClaimsSet.Builder claims(String... audience) {
        return claims(ISSUER, List.of(audience));
    }

    private static JWTClaimsSet.Builder claims(String issuer, List<String> audience) {
        return new JWTClaimsSet.Builder().issuer(issuer).subject("mirela").audience(audience)
                .issueTime(Date.from(Instant.now())).expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    /** @param type what the header says that it is; null: nothing */
    String token(String type, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one")
                .type(type == null ? null : new JOSEObjectType(type)).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        keys.stop(0);
    }
}
