package org.rapporteur.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tickets as the platform issues them. */
final class Tickets {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private Tickets() {
    }

    static String of(String invitation, Instant until) {
        return of(invitation, until, Provider.GATEWAY_SECRET);
    }

    static String of(String invitation, Instant until, String secret) {
        return word("registration/1", invitation, until, "/invitations/" + invitation + "/accept?code=c", secret);
    }

    static String word(String purpose, String about, Instant until, String more, String secret) {
        String payload = TEXT.encodeToString(String.join("\n", purpose, about, "" + until.getEpochSecond(), more)
                .getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return payload + "." + TEXT.encodeToString(mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
