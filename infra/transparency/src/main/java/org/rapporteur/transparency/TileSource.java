package org.rapporteur.transparency;

/** Where tiles of hashes come from. */
@FunctionalInterface
public interface TileSource {

    /** The hashes of a tile, one after the other: 32 bytes each, as many as the tile is wide. */
    byte[] tile(TileId tile);
}
