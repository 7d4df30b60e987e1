package org.rapporteur.verify.source;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.VerifierKey;

/** A log that can be read from somewhere. */
public interface LogSource extends AutoCloseable {

    /** The signed note of its last checkpoint; empty where the place keeps none. */
    Optional<byte[]> checkpoint();

    /** The keys that lie beside it. */
    List<VerifierKey> keys();

    /** The entries from a number on, in the order in which they lie, of a log that is said to have so many. */
    Iterator<Placed> entries(long from, long size);

    /** The hashes of a tile; empty where the place keeps no such tiles. */
    Optional<byte[]> hashes(TileId tile);

    /** Whether tiles of every level belong there. */
    boolean keepsAllTiles();

    /** What the place itself remembers to have been signed, the oldest first. */
    default Iterator<Checkpoint> heads() {
        return Collections.emptyIterator();
    }

    /** What lies beside the entries and belongs to none of them, in sentences; asked when all were looked at. */
    default List<String> leftovers() {
        return List.of();
    }

    /** How many entries lie there; empty where only the checkpoint says. */
    default Optional<Long> count() {
        return Optional.empty();
    }

    @Override
    void close();
}
