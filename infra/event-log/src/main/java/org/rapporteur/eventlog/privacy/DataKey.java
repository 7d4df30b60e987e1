package org.rapporteur.eventlog.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of one subject: what it seals, only it opens. */
final class DataKey {

    private static final int BYTES = 32;

    private final String subject;
    private final String id;
    private final SecretKey key;

    private DataKey(String subject, String id, byte[] key) {
        this.subject = subject;
        this.id = id;
        this.key = new SecretKeySpec(key, "AES");
    }

    static DataKey create(String subject) {
        return new DataKey(subject, HexFormat.of().formatHex(Aes.random(8)), Aes.random(BYTES));
    }

    static DataKey unwrap(String subject, String id, byte[] wrapped, SecretKey wrappingKey) {
        byte[] nonce = Arrays.copyOf(wrapped, Aes.NONCE_BYTES);
        byte[] encrypted = Arrays.copyOfRange(wrapped, Aes.NONCE_BYTES, wrapped.length);
        try {
            return new DataKey(subject, id, Aes.decrypt(wrappingKey, nonce, encrypted, bound(subject, id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key does not open: is the master key the one it was made with?", e);
        }
    }

    byte[] wrap(SecretKey wrappingKey) {
        byte[] nonce = Aes.random(Aes.NONCE_BYTES);
        byte[] encrypted = Aes.encrypt(wrappingKey, nonce, key.getEncoded(), bound(subject, id));
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + encrypted.length);
        System.arraycopy(encrypted, 0, wrapped, nonce.length, encrypted.length);
        return wrapped;
    }

    private static String bound(String subject, String id) {
        return subject + "|" + id;
    }

    String id() {
        return id;
    }

    String seal(String plainText) {
        byte[] nonce = Aes.random(Aes.NONCE_BYTES);
        byte[] plain = plainText.getBytes(StandardCharsets.UTF_8);
        return new SealedText(id, nonce, Aes.encrypt(key, nonce, plain, subject)).text();
    }

    /** Empty when this key did not seal it. */
    Optional<String> open(SealedText sealed) {
        if (!sealed.keyId().equals(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Aes.decrypt(key, sealed.nonce(), sealed.ciphertext(), subject),
                    StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The sealed text was changed, or belongs to another subject.", e);
        }
    }
}
