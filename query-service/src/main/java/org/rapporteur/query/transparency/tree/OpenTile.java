package org.rapporteur.query.transparency.tree;

import java.util.Arrays;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.TileId;

/** A tile at the right edge of the tree: it fills up. */
final class OpenTile {
    private final byte[] hashes = new byte[TileId.FULL * Hash.BYTES];
    private int width;

    void add(Hash hash) {
        System.arraycopy(hash.bytes(), 0, hashes, width * Hash.BYTES, Hash.BYTES);
        width++;
    }

    boolean isFull() {
        return width == TileId.FULL;
    }

    int width() {
        return width;
    }

    byte[] first(int count) {
        return Arrays.copyOf(hashes, count * Hash.BYTES);
    }

    void clear() {
        width = 0;
    }
}
