package org.rapporteur.eventlog.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The one secret that opens all others: 32 bytes, kept apart from the database and its backups. */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException(
                    "The master key has %d bytes: give %d, in base64.".formatted(secret.length, BYTES));
        }
        this.secret = secret;
    }

    public static MasterKey fromBase64(String text) {
        return new MasterKey(Base64.getDecoder().decode(text.strip()));
    }

    /** Reads the key, or makes one on the first start, readable by the owner of the process only. */
    public static MasterKey fromFile(Path file) {
        try {
            return fromBase64(SecretFile.read(file, MasterKey::fresh));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key %s cannot be read.".formatted(file), e);
        }
    }

    private static String fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    SecretKey wrappingKey() {
        return new SecretKeySpec(Hmac.of(secret, "wrap/1"), "AES");
    }

    /** Tells whether it is the same key, and nothing else about it. */
    byte[] checkValue() {
        return Hmac.of(secret, "check/1");
    }

    byte[] registryKey() {
        return Hmac.of(secret, "registry/1");
    }
}
