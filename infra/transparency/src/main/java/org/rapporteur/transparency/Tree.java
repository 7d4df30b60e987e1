package org.rapporteur.transparency;

import java.util.ArrayList;
import java.util.List;

/** The tree of a log at one size, over its tiles: its root, and proofs of RFC 6962, sections 2.1.1 and 2.1.2. */
public final class Tree {

    private static final int HEIGHT = 8;

    private final TileSource tiles;
    private final long size;

    public Tree(TileSource tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    public Hash root() {
        return rootAt(size);
    }

    /** The root that the tree had when it was smaller. */
    public Hash rootAt(long earlier) {
        requireWithin(earlier);
        return earlier == 0 ? Hash.ofNothing() : range(0, earlier);
    }

    /** Proves that an entry is in the tree: the hashes beside its way to the root, from below. */
    public List<Hash> inclusion(long index) {
        requireWithin(index + 1);
        List<Hash> proof = new ArrayList<>();
        addInclusion(index, 0, size, proof);
        return proof;
    }

    private void addInclusion(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            addInclusion(index, from, middle, proof);
            proof.add(range(middle, to));
        } else {
            addInclusion(index, middle, to, proof);
            proof.add(range(from, middle));
        }
    }

    /** Proves that the tree begins with all of the smaller one. */
    public List<Hash> consistency(long earlier) {
        requireWithin(earlier);
        List<Hash> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            addConsistency(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private void addConsistency(long earlier, long from, long to, boolean known, List<Hash> proof) {
        if (earlier == to) {
            if (!known) {
                proof.add(range(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            addConsistency(earlier, from, middle, known, proof);
            proof.add(range(middle, to));
        } else {
            addConsistency(earlier, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    private void requireWithin(long wanted) {
        if (wanted < 0 || wanted > size) {
            throw new IllegalArgumentException("%d is not within a tree of %d entries.".formatted(wanted, size));
        }
    }

    /** The largest power of two below a number of at least two. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private Hash range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return perfect(height, from >>> height);
        }
        long middle = from + split(count);
        return Hash.ofPair(range(from, middle), range(middle, to));
    }

    /** The root of the perfect tree over 2^height entries: out of one tile, since those are eight high. */
    private Hash perfect(int height, long index) {
        int level = height / HEIGHT;
        int within = height % HEIGHT;
        long first = index << within;
        TileId tile = TileId.of(level, first / TileId.FULL, size);
        return perfect(tiles.tile(tile), (int) (first % TileId.FULL), 1 << within);
    }

    /** The root over hashes that stand one after the other: a power of two of them. */
    static Hash perfect(byte[] hashes, int from, int count) {
        return count == 1
                ? Hash.at(hashes, from)
                : Hash.ofPair(perfect(hashes, from, count / 2), perfect(hashes, from + count / 2, count / 2));
    }

    /** The hash that a full tile is in the level above it. */
    public static Hash above(byte[] fullTile) {
        return perfect(fullTile, 0, TileId.FULL);
    }
}
