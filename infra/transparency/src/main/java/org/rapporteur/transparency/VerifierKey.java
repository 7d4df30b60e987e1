package org.rapporteur.transparency;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** The public part of a log's key, with its name: what a reader has to know to trust a signature. */
public final class VerifierKey {

    private final String name;
    private final byte[] publicKey;
    private final int id;

    VerifierKey(String name, byte[] publicKey) {
        this.name = KeyName.checked(name);
        this.publicKey = publicKey.clone();
        this.id = KeyName.id(name, publicKey);
    }

    /** Reads {@code name+id+key}. */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new BadFormat("\"%s\" is not a verifier key: name+id+key.".formatted(text));
        }
        VerifierKey key = new VerifierKey(parts[0], KeyName.untyped(Text.base64(parts[2])));
        if (!key.idText().equals(parts[1])) {
            throw new BadFormat("The id of the key %s is %s, not %s.".formatted(parts[0], key.idText(), parts[1]));
        }
        return key;
    }

    public String name() {
        return name;
    }

    public int id() {
        return id;
    }

    String idText() {
        return String.format(Locale.ROOT, "%08x", id);
    }

    boolean verifies(byte[] text, byte[] signature) {
        return Ed25519.verifies(publicKey, text, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && key.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return name.hashCode() + Arrays.hashCode(publicKey);
    }

    /** As it is handed out: {@code name+id+key}. */
    @Override
    public String toString() {
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(KeyName.typed(publicKey));
    }
}
