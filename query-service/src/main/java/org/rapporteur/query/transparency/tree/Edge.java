package org.rapporteur.query.transparency.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.Tree;

/** The right edge of the tree: how far the log was taken in, and the tiles that are not full yet. */
final class Edge {
    private static final int HEIGHT = 8;

    private final List<OpenTile> open = new ArrayList<>();
    private long size;
    private @Nullable Hash lastLeaf;

    /** The edge of a tree of which nothing but the full tiles is known. */
    static Edge of(StoredTiles stored) {
        Edge edge = new Edge();
        edge.size = stored.count(0) * TileId.FULL;
        edge.lastLeaf = edge.size == 0
                ? null
                : Hash.at(stored.read(0, edge.size / TileId.FULL - 1), TileId.FULL - 1);
        for (int level = 1; edge.size >>> HEIGHT * level > 0; level++) {
            edge.reopen(level, stored);
        }
        return edge;
    }

    /** One to go on with, while others read this one. */
    Edge copy() {
        Edge copy = new Edge();
        open.forEach(tile -> copy.open.add(tile.copy()));
        copy.size = size;
        copy.lastLeaf = lastLeaf;
        return copy;
    }

    long size() {
        return size;
    }

    boolean endsWith(long commit, Hash leaf) {
        return commit == size - 1 && lastLeaf != null && lastLeaf.equals(leaf);
    }

    /** How many tiles of a level are full, and therefore kept. */
    long full(int level) {
        return size >>> HEIGHT * (level + 1);
    }

    /** The first hashes of the tile of a level that fills up. */
    byte[] first(int level, int width) {
        if (level >= open.size()) {
            throw new IllegalStateException("The tree of %d entries has no level %d.".formatted(size, level));
        }
        return open.get(level).first(width);
    }

    /** why the full one too: a crash may have come between a full tile and the one above it. */
    private void reopen(int level, StoredTiles stored) {
        long below = size >>> HEIGHT * level;
        long full = below / TileId.FULL;
        if (full > 0 && stored.find(level, full - 1).isEmpty()) {
            OpenTile missing = tile(level, full - 1, full * TileId.FULL, stored);
            stored.keep(level, full - 1, missing.first(TileId.FULL));
        }
        at(level - 1);
        at(level);
        open.set(level, tile(level, full, below, stored));
    }

    private static OpenTile tile(int level, long index, long upTo, StoredTiles stored) {
        OpenTile tile = new OpenTile();
        for (long child = index * TileId.FULL; child < upTo; child++) {
            tile.add(Tree.above(stored.read(level - 1, child)));
        }
        return tile;
    }

    void append(Hash leaf, StoredTiles stored) {
        append(0, leaf, stored);
        lastLeaf = leaf;
        size++;
    }

    private void append(int level, Hash hash, StoredTiles stored) {
        OpenTile tile = at(level);
        tile.add(hash);
        if (tile.isFull()) {
            byte[] hashes = tile.first(TileId.FULL);
            stored.keep(level, (size >>> HEIGHT * level) / TileId.FULL, hashes);
            tile.clear();
            append(level + 1, Tree.above(hashes), stored);
        }
    }

    private OpenTile at(int level) {
        while (open.size() <= level) {
            open.add(new OpenTile());
        }
        return open.get(level);
    }
}
