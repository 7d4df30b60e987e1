package org.rapporteur.verify.check;

import java.util.List;
import java.util.Optional;
import org.rapporteur.transparency.VerifierKey;

/**
 * What the reader knows beforehand.
 *
 * @param keys the log's keys; where there are none, those that lie beside the log are believed
 * @param kept the signed note of a checkpoint that was kept from an earlier time
 * @param checkpoint the signed note of the checkpoint that the log has to bear; empty: the one beside the log
 * @param unsigned whether a log without any checkpoint is looked at nevertheless
 */
public record Trust(List<VerifierKey> keys, Optional<byte[]> kept, Optional<byte[]> checkpoint, boolean unsigned) {

    public static final Trust NOTHING = new Trust(List.of(), Optional.empty());

    public Trust(List<VerifierKey> keys, Optional<byte[]> kept) {
        this(keys, kept, Optional.empty(), false);
    }

    public Trust {
        keys = List.copyOf(keys);
    }
}
