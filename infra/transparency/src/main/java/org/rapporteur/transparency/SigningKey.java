package org.rapporteur.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A log's secret key. Its text is what {@code golang.org/x/mod/sumdb/note} uses, so that other tools can take it over. */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed.clone();
        this.verifier = new VerifierKey(name, Ed25519.publicKeyOf(seed));
    }

    public static SigningKey generate(String name, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** Reads {@code PRIVATE+KEY+name+id+key}. */
    public static SigningKey parse(String text) {
        String[] parts = text.strip().split("\\+", 5);
        if (parts.length != 5 || !text.startsWith(PREFIX)) {
            throw new BadFormat("This is not a signing key: it reads PRIVATE+KEY+name+id+key.");
        }
        SigningKey key = new SigningKey(parts[2], KeyName.untyped(Text.base64(parts[4])));
        if (!key.secret().equals(text.strip())) {
            throw new BadFormat("The id of the signing key %s is not %s.".formatted(parts[2], parts[3]));
        }
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The line of a signed note: a dash, the name, and the key's id before the signature. */
    String line(String text) {
        byte[] signature = Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8));
        byte[] withId = ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(verifier.id()).put(signature)
                .array();
        return "\u2014 " + verifier.name() + " " + Base64.getEncoder().encodeToString(withId) + "\n";
    }

    /** The whole secret, for the file that keeps it. */
    public String secret() {
        return PREFIX + verifier.name() + "+" + verifier.idText() + "+"
                + Base64.getEncoder().encodeToString(KeyName.typed(seed));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "signing key of " + verifier.name();
    }
}
