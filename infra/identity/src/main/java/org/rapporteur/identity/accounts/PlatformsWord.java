package org.rapporteur.identity.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the platform vouches for: {@code <payload>.<tag>}, both base64url. The payload holds, one per line, the purpose, what
 * it is about, the last second at which it is good, and one thing more; the tag is its HMAC-SHA-256 under the secret that
 * the platform and this provider share.
 */
@Component
final class PlatformsWord {
    private final String secret;
    private final Clock clock;

    @Autowired
    PlatformsWord(IdentityProperties properties, Clock clock) {
        this(Optional.ofNullable(properties.clients().get("gateway")).map(IdentityProperties.Client::secret).orElse(""),
                clock);
    }

    PlatformsWord(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** What it is about and the thing more, where it is the platform's, for this purpose, and good. */
    Optional<List<String>> read(String text, String purpose) {
        String[] parts = text.split("\\.", -1);
        // why genuine first: what the platform wrote can be read
        return !secret.isBlank() && parts.length == 2 && isGenuine(parts[0], parts[1])
                ? payload(parts[0], purpose, clock.instant())
                : Optional.empty();
    }

    private boolean isGenuine(String payload, String tag) {
        return MessageDigest.isEqual(tag(payload).getBytes(StandardCharsets.US_ASCII),
                tag.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<List<String>> payload(String encoded, String purpose, Instant now) {
        String[] lines = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", -1);
        return lines.length == 4 && lines[0].equals(purpose) && now.getEpochSecond() <= Long.parseLong(lines[2])
                ? Optional.of(List.of(lines[1], lines[3]))
                : Optional.empty();
    }

    private String tag(String payload) {
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
