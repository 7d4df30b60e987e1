package org.rapporteur.transparency;

import java.util.ArrayList;
import java.util.List;

/** A growing tree of which only the right edge is kept: enough to append to it and to know its root at each size. */
public final class Frontier {

    /** Roots of perfect trees, the largest first: one for each bit that is set in the size. */
    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        Hash peak = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
            peak = Hash.ofPair(peaks.remove(peaks.size() - 1), peak);
        }
        peaks.add(peak);
        size++;
    }

    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.ofNothing();
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofPair(peaks.get(i), root);
        }
        return root;
    }
}
