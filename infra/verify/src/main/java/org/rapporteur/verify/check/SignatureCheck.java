package org.rapporteur.verify.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.BadFormat;
import org.rapporteur.transparency.BadSignature;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.VerifierKey;

/** Holds a signed note against the known keys. */
final class SignatureCheck {

    private final List<VerifierKey> keys;
    private final Findings findings;

    SignatureCheck(List<VerifierKey> keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    /** What the note says, for comparing, even where its signature is none; null where it says nothing. */
    @Nullable
    Checkpoint check(byte[] bytes, String which) {
        try {
            Note note = Note.parse(bytes);
            Checkpoint checkpoint = Checkpoint.of(note);
            checkSignatures(note, checkpoint, which);
            return checkpoint;
        } catch (BadFormat e) {
            findings.add(Kind.BAD_CHECKPOINT, "%s cannot be read: %s".formatted(which, e.getMessage()));
            return null;
        }
    }

    private void checkSignatures(Note note, Checkpoint checkpoint, String which) {
        try {
            List<VerifierKey> signers = note.verify(keys);
            if (signers.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
                findings.add(Kind.WRONG_KEY, "%s is of the log %s, and its key is named %s.".formatted(which,
                        checkpoint.origin(), signers.get(0).name()));
            }
        } catch (BadSignature e) {
            findings.add(isKnown(note) ? Kind.BROKEN_SIGNATURE : Kind.WRONG_KEY,
                    "%s: %s".formatted(which, keys.isEmpty()
                            ? "No key is known that could have signed it: give the log's with --key."
                            : e.getMessage()));
        }
    }

    private boolean isKnown(Note note) {
        return note.signatures().stream().anyMatch(
                line -> keys.stream().anyMatch(key -> key.name().equals(line.name()) && key.id() == line.keyId()));
    }

    List<VerifierKey> signers(byte[] bytes) {
        try {
            return Note.parse(bytes).verify(keys);
        } catch (BadFormat | BadSignature e) {
            return List.of();
        }
    }
}
