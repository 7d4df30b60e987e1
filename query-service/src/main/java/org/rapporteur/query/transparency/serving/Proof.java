package org.rapporteur.query.transparency.serving;

import java.util.List;
import org.rapporteur.transparency.Hash;

/** The hashes of a proof, in base64, from below. */
record Proof(List<String> hashes) {
    static Proof of(List<Hash> hashes) {
        return new Proof(hashes.stream().map(Hash::toString).toList());
    }
}
