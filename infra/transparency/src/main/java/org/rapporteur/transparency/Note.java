package org.rapporteur.transparency;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A text with the signatures of one or more keys: C2SP signed-note.
 *
 * @param text what is signed, with its last newline
 */
public record Note(String text, List<SignatureLine> signatures) {

    /** No honest note is longer. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int MOST_SIGNATURES = 100;
    private static final String BETWEEN = "\n\n";
    private static final String DASH = "\u2014 ";

    /** One signature: of which key, by name and id, and its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // why: only looked at, never compared
    public record SignatureLine(String name, int keyId, byte[] signature) {}

    public Note {
        signatures = List.copyOf(signatures);
    }

    public static String sign(String text, Collection<SigningKey> keys) {
        StringBuilder note = new StringBuilder(text).append('\n');
        keys.forEach(key -> note.append(key.line(text)));
        return note.toString();
    }

    public static Note parse(byte[] note) {
        if (note.length > MOST_BYTES) {
            throw new BadFormat("The note is longer than %d bytes.".formatted(MOST_BYTES));
        }
        return parse(decoded(note));
    }

    public static Note parse(String note) {
        int end = note.lastIndexOf(BETWEEN);
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new BadFormat("This is not a signed note: a text, an empty line, and lines of signatures.");
        }
        String[] lines = note.substring(end + BETWEEN.length()).split("\n", -1);
        List<SignatureLine> signatures = new ArrayList<>();
        for (String line : Arrays.copyOf(lines, Math.min(lines.length - 1, MOST_SIGNATURES))) {
            signatures.add(line(line));
        }
        if (signatures.isEmpty()) {
            throw new BadFormat("The note has no signature.");
        }
        return new Note(note.substring(0, end + 1), signatures);
    }

    private static SignatureLine line(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        byte[] bytes = parts.length == 2 ? Text.base64(parts[1]) : new byte[0];
        if (bytes.length <= Integer.BYTES) {
            throw new BadFormat("\"%s\" is not a line of a signature.".formatted(line));
        }
        return new SignatureLine(KeyName.checked(parts[0]), ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    private static String decoded(byte[] note) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(note));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new BadFormat("The note is not UTF-8.");
        }
    }

    /**
     * The keys, of those that are known, whose signatures hold. One of them that does not hold spoils the note; signatures
     * of unknown keys say nothing.
     *
     * @throws BadSignature when a known key's signature is wrong, or there is none of a known key
     */
    public List<VerifierKey> verify(Collection<VerifierKey> known) {
        List<VerifierKey> holding = known.stream().filter(this::isSignedBy).toList();
        if (holding.isEmpty()) {
            throw new BadSignature("None of the %d signatures is of a known key (%s).".formatted(signatures.size(),
                    String.join(", ", known.stream().map(VerifierKey::toString).toList())));
        }
        return holding;
    }

    private boolean isSignedBy(VerifierKey key) {
        List<SignatureLine> lines = signatures.stream()
                .filter(line -> line.name().equals(key.name()) && line.keyId() == key.id()).toList();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (lines.stream().anyMatch(line -> !key.verifies(bytes, line.signature()))) {
            throw new BadSignature("The signature of %s does not fit the text.".formatted(key.name()));
        }
        return !lines.isEmpty();
    }
}
