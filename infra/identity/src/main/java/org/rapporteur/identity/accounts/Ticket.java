package org.rapporteur.identity.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The platform's word that somebody was invited and may make one account: {@code <payload>.<tag>}, both base64url. The
 * payload holds, one per line, the purpose, the invitation, the last second at which it is good, and the path on the
 * platform that comes next; the tag is its HMAC-SHA-256 under the secret that the platform and this provider share.
 */
public record Ticket(String invitation, String next) {
    private static final String PURPOSE = "registration/1";

    /** What a ticket says, when it is the platform's and has not expired. */
    static Optional<Ticket> read(String text, String secret, Instant now) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 2 && isGenuine(parts[0], parts[1], secret) ? payload(parts[0], now) : Optional.empty();
    }

    private static boolean isGenuine(String payload, String tag, String secret) {
        return MessageDigest.isEqual(tag(payload, secret).getBytes(StandardCharsets.US_ASCII),
                tag.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Ticket> payload(String encoded, Instant now) {
        String[] lines = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", -1);
        return lines.length == 4 && lines[0].equals(PURPOSE) && now.getEpochSecond() <= Long.parseLong(lines[2])
                ? Optional.of(new Ticket(lines[1], lines[3]))
                : Optional.empty();
    }

    static String tag(String payload, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] tag = mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
