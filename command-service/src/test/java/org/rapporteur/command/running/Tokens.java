package org.rapporteur.command.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** A sign-in provider of the tests' own: it signs what it is asked to. */
@TestConfiguration(proxyBeanMethods = false)
public class Tokens {
    public static final String ISSUER = "https://provider.example.org";
    private static final RSAKey KEY = key();
    private static final NimbusJwtEncoder ENCODER = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(KEY)));

    @Bean
    ReactiveJwtDecoder decoder() throws JOSEException {
        return NimbusReactiveJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    public static String of(String subject) {
        return of(subject, claims -> {});
    }

    public static String administratorToBe(String subject) {
        return of(subject, claims -> claims.claim("rapporteur_bootstrap", "administrator"));
    }

    public static String ofDemo() {
        return of("rapporteur-demo-client", claims -> claims.claim("scope", List.of("demo", "api")));
    }

    /** A token that names these scopes. */
    public static String ofScopes(String subject, String... scopes) {
        return of(subject, claims -> claims.claim("scope", List.of(scopes)));
    }

    public static String of(String subject, Consumer<JwtClaimsSet.Builder> more) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder().issuer(ISSUER).subject(subject)
                .audience(List.of("tests")).issuedAt(Instant.now()).expiresAt(Instant.now().plusSeconds(600));
        more.accept(claims);
        return ENCODER.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
