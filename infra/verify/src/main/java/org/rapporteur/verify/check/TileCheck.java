package org.rapporteur.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.Tree;
import org.rapporteur.verify.source.LogSource;

/** Holds the entries against the hashes in the tiles, and the tiles against each other and the checkpoint. */
final class TileCheck {

    private final LogSource log;
    private final long size;
    private final Findings findings;
    private final Frontier ofTiles = new Frontier();
    private final List<Hash> above = new ArrayList<>();
    private long open = -1;
    private Optional<byte[]> hashes = Optional.empty();

    TileCheck(LogSource log, long size, Findings findings) {
        this.log = log;
        this.size = size;
        this.findings = findings;
    }

    /** An entry that says, or should say, this number. */
    void check(long number, Hash leaf) {
        if (number >= size) {
            return;
        }
        while (open < number / TileId.FULL) {
            openNext();
        }
        int index = (int) (number % TileId.FULL);
        boolean here = number / TileId.FULL == open && hashes.isPresent()
                && hashes.get().length >= (index + 1) * Hash.BYTES;
        if (here && !Hash.at(hashes.get(), index).equals(leaf)) {
            findings.add(Kind.CHANGED, number, "Commit %d is not the one whose hash is in the tree.".formatted(number));
        }
    }

    private void openNext() {
        open++;
        TileId tile = TileId.of(0, open, size);
        hashes = log.hashes(tile);
        hashes.ifPresent(bytes -> take(tile, bytes));
    }

    private void take(TileId tile, byte[] bytes) {
        if (bytes.length != tile.width() * Hash.BYTES) {
            findings.add(Kind.WRONG_TILE, "%s has %d bytes instead of %d.".formatted(tile.path(), bytes.length,
                    tile.width() * Hash.BYTES));
            return;
        }
        for (int i = 0; i < tile.width(); i++) {
            ofTiles.append(Hash.at(bytes, i));
        }
        if (tile.width() == TileId.FULL) {
            above.add(Tree.above(bytes));
        }
    }

    /** Where every tile belongs there: takes in those that no entry asked for, and looks at the higher levels. */
    Hash finish() {
        while (TileId.width(0, open + 1, size) > 0) {
            openNext();
        }
        List<Hash> level = above;
        for (int number = 1; !level.isEmpty(); number++) {
            level = checkLevel(number, level);
        }
        return ofTiles.root();
    }

    private List<Hash> checkLevel(int level, List<Hash> hashesThere) {
        List<Hash> next = new ArrayList<>();
        for (long index = 0; TileId.width(level, index, size) > 0; index++) {
            TileId tile = TileId.of(level, index, size);
            byte[] bytes = log.hashes(tile).orElse(new byte[0]);
            if (!isOf(bytes, hashesThere, tile)) {
                findings.add(Kind.WRONG_TILE, "%s does not hold the hashes of the tiles below it."
                        .formatted(tile.path()));
            } else if (tile.width() == TileId.FULL) {
                next.add(Tree.above(bytes));
            }
        }
        return next;
    }

    private static boolean isOf(byte[] bytes, List<Hash> hashesThere, TileId tile) {
        int first = Math.toIntExact(tile.index() * TileId.FULL);
        if (bytes.length != tile.width() * Hash.BYTES || hashesThere.size() < first + tile.width()) {
            return false;
        }
        for (int i = 0; i < tile.width(); i++) {
            if (!Hash.at(bytes, i).equals(hashesThere.get(first + i))) {
                return false;
            }
        }
        return true;
    }
}
