package org.rapporteur.transparency;

import java.util.List;

/** Decides whether a proof proves; the steps are those of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

    private Proofs() {
    }

    /** Whether the entry with this leaf hash is at the index of the tree with this size and root. */
    public static boolean includes(long size, Hash root, long index, Hash leaf, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb way = new Climb(index, size - 1);
        Hash hash = leaf;
        for (Hash step : proof) {
            if (way.isAtTheTop()) {
                return false;
            }
            hash = way.hasLeftNeighbour() ? Hash.ofPair(step, hash) : Hash.ofPair(hash, step);
            way.up();
        }
        return way.isAtTheTop() && hash.equals(root);
    }

    /** Whether the larger tree begins with all of the smaller one. */
    public static boolean extend(long earlier, Hash earlierRoot, long size, Hash root, List<Hash> proof) {
        if (earlier == size || earlier == 0) {
            return proof.isEmpty() && (earlier == 0 ? earlierRoot.equals(Hash.ofNothing()) : earlierRoot.equals(root));
        }
        if (earlier < 0 || earlier > size) {
            return false;
        }
        boolean perfect = Long.bitCount(earlier) == 1;
        if (!perfect && proof.isEmpty()) {
            return false;
        }
        return perfect
                ? extend(earlier, earlierRoot, size, root, earlierRoot, proof)
                : extend(earlier, earlierRoot, size, root, proof.get(0), proof.subList(1, proof.size()));
    }

    private static boolean extend(long earlier, Hash earlierRoot, long size, Hash root, Hash shared,
            List<Hash> proof) {
        int alike = Long.numberOfTrailingZeros(earlier);
        Climb way = new Climb(earlier - 1 >>> alike, size - 1 >>> alike);
        Hash before = shared;
        Hash now = shared;
        for (Hash step : proof) {
            if (way.isAtTheTop()) {
                return false;
            }
            boolean left = way.hasLeftNeighbour();
            before = left ? Hash.ofPair(step, before) : before;
            now = left ? Hash.ofPair(step, now) : Hash.ofPair(now, step);
            way.up();
        }
        return way.isAtTheTop() && before.equals(earlierRoot) && now.equals(root);
    }
}
