package org.rapporteur.gateway.shell.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Where people find their account. The embedded provider makes one for who is invited, on this gateway's word: a ticket
 * under the secret that both share. An outside provider keeps its accounts itself.
 */
@Component
public class Accounts {
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final IdentityProperties identity;
    private final Clock clock;

    Accounts(IdentityProperties identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** The page of the embedded provider where people change their account; nothing where another one keeps it. */
    public Optional<String> profile() {
        return identity.outside() ? Optional.empty() : Optional.of(identity.publicUrl() + "/account");
    }

    /** Where the invited person makes an account and goes on to a path of the platform. */
    public Optional<String> register(String invitation, String next) {
        String secret = identity.clientSecret();
        return identity.outside() || secret == null || secret.isBlank()
                ? Optional.empty()
                : Optional.of(identity.publicUrl() + "/register?ticket="
                        + ticket(invitation, next, clock.instant().plus(GOOD_FOR), secret));
    }

    /** Has the embedded provider do something, within a minute; it takes the word of nobody else. */
    String order(String purpose, String about, String by) {
        String secret = identity.clientSecret();
        return secret == null || secret.isBlank()
                ? ""
                : word(purpose, about, clock.instant().plus(A_MINUTE), by, secret);
    }

    static String ticket(String invitation, String next, Instant until, String secret) {
        return word("registration/1", invitation, until, next, secret);
    }

    private static String word(String purpose, String about, Instant until, String more, String secret) {
        String lines = String.join("\n", purpose, about, Long.toString(until.getEpochSecond()), more);
        String payload = TEXT.encodeToString(lines.getBytes(StandardCharsets.UTF_8));
        return payload + "." + tag(payload, secret);
    }

    private static String tag(String payload, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return TEXT.encodeToString(mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
