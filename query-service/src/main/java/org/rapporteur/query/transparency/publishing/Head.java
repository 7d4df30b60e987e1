package org.rapporteur.query.transparency.publishing;

import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Hash;

/**
 * A tree head that is, or is about to be, signed.
 *
 * @param number its place in the chain of heads, dense from 0
 */
record Head(long number, String origin, long size, Hash root) {
    Checkpoint checkpoint() {
        return new Checkpoint(origin, size, root);
    }
}
