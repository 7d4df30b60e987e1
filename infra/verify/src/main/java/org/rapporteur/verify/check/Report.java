package org.rapporteur.verify.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.VerifierKey;

/**
 * What was looked at, and what was found.
 *
 * @param note the very bytes of the checkpoint that was looked at, as text; null where there is none
 * @param signed the checkpoint that was believed; null where there is none or none that can be believed
 * @param signers the keys whose signatures hold
 * @param kept the checkpoint of an earlier time with which the log was compared
 * @param conditions how many decisions stated a condition; each of them was evaluated again
 * @param head the hash of the last commit, in hex: note it elsewhere where nothing is signed
 * @param findings the first ones
 * @param found how many there were
 */
public record Report(@Nullable String note, @Nullable Checkpoint signed, List<VerifierKey> signers,
        @Nullable Checkpoint kept, long commits,
        long events, long conditions, String head, List<Finding> findings, long found) {

    public boolean sound() {
        return found == 0;
    }
}
