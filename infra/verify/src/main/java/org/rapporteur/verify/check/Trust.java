package org.rapporteur.verify.check;

import java.util.List;
import java.util.Optional;
import org.rapporteur.transparency.VerifierKey;

/**
 * What the reader knows beforehand.
 *
 * @param keys the log's keys; where there are none, those that lie beside the log are believed
 * @param kept the signed note of a checkpoint that was kept from an earlier time
 */
public record Trust(List<VerifierKey> keys, Optional<byte[]> kept) {

    public static final Trust NOTHING = new Trust(List.of(), Optional.empty());

    public Trust {
        keys = List.copyOf(keys);
    }
}
