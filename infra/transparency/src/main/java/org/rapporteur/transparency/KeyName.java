package org.rapporteur.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** What a key is called in signature lines, and its short id. */
final class KeyName {

    static final byte ED25519 = 1;

    private KeyName() {
    }

    static String checked(String name) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(KeyName::isSpace)) {
            throw new BadFormat(
                    "\"%s\" is no name of a key: it needs characters, without spaces and +.".formatted(name));
        }
        return name;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    /** The first four bytes of SHA-256(name, newline, kind, public key). */
    static int id(String name, byte[] publicKey) {
        MessageDigest digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
    }

    static byte[] typed(byte[] key) {
        return ByteBuffer.allocate(1 + key.length).put(ED25519).put(key).array();
    }

    static byte[] untyped(byte[] typed) {
        if (typed.length != 1 + Ed25519.KEY_BYTES || typed[0] != ED25519) {
            throw new BadFormat("This key is not an Ed25519 key of the type 1.");
        }
        return Arrays.copyOfRange(typed, 1, typed.length);
    }
}
