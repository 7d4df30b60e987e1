package org.rapporteur.eventlog.privacy;

import java.util.Base64;
import java.util.List;

/** A sealed text in its parts. Stored for ever: {@code s1.<key id>.<nonce>.<ciphertext>}. */
@SuppressWarnings("ArrayRecordComponent") // why: made and taken apart at once, never compared
record SealedText(String keyId, byte[] nonce, byte[] ciphertext) {

    private static final String VERSION = "s1";

    static SealedText parse(String text) {
        List<String> parts = List.of(text.split("\\.", -1));
        if (parts.size() != 4 || !parts.getFirst().equals(VERSION)) {
            throw new IllegalArgumentException("This is not a sealed text of version " + VERSION + ".");
        }
        return new SealedText(parts.get(1), decode(parts.get(2)), decode(parts.get(3)));
    }

    String text() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return String.join(".", VERSION, keyId, encoder.encodeToString(nonce), encoder.encodeToString(ciphertext));
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
