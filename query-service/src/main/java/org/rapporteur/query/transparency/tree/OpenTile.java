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

    /** Never more than there is: what follows would be zeroes, which look like hashes. */
    byte[] first(int count) {
        if (count > width) {
            throw new IllegalStateException("This tile has %d hashes, not %d.".formatted(width, count));
        }
        return Arrays.copyOf(hashes, count * Hash.BYTES);
    }

    void clear() {
        width = 0;
    }

    OpenTile copy() {
        OpenTile copy = new OpenTile();
        System.arraycopy(hashes, 0, copy.hashes, 0, width * Hash.BYTES);
        copy.width = width;
        return copy;
    }
}
