package org.rapporteur.transparency;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The tiles of a tree in memory, made in the plainest way. */
final class MemoryTiles implements TileSource {

    private final List<List<Hash>> levels = new ArrayList<>();

    static MemoryTiles of(int size) {
        MemoryTiles tiles = new MemoryTiles();
        for (int i = 0; i < size; i++) {
            tiles.append(0, leaf(i));
        }
        return tiles;
    }

    static Hash leaf(int number) {
        return Hash.ofEntry(("entry " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void append(int level, Hash hash) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<Hash> hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() % TileId.FULL == 0) {
            append(level + 1, Tree.above(bytes(hashes.subList(hashes.size() - TileId.FULL, hashes.size()))));
        }
    }

    @Override
    public byte[] tile(TileId tile) {
        int from = Math.toIntExact(tile.index() * TileId.FULL);
        return bytes(levels.get(tile.level()).subList(from, from + tile.width()));
    }

    private static byte[] bytes(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }
}
