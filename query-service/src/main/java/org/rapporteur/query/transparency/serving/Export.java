package org.rapporteur.query.transparency.serving;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.query.transparency.publishing.LogKeys;
import org.rapporteur.query.transparency.publishing.Published;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.VerifierKey;
import org.springframework.stereotype.Component;

/** Writes the whole signed log into a ZIP: what is served under {@code /log/}, file by file, at the same addresses. */
@Component
class Export {
    private final SignedLog log;
    private final LogKeys keys;

    Export(SignedLog log, LogKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    void write(Published published, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "checkpoint", published.note().getBytes(StandardCharsets.UTF_8));
            add(zip, "key", String.join("", keys.verifiers().stream().map(VerifierKey::toString)
                    .map(key -> key + "\n").toList()).getBytes(StandardCharsets.UTF_8));
            addTiles(zip, TileId.ENTRIES, published.checkpoint().size());
            for (int level = 0; TileId.width(level, 0, published.checkpoint().size()) > 0; level++) {
                addTiles(zip, level, published.checkpoint().size());
            }
        }
    }

    private void addTiles(ZipOutputStream zip, int level, long size) throws IOException {
        for (long index = 0; TileId.width(level, index, size) > 0; index++) {
            TileId tile = TileId.of(level, index, size);
            add(zip, tile.path(), log.tile(tile));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
