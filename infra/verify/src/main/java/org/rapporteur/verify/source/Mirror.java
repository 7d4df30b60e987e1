package org.rapporteur.verify.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.TileId;

/** Copies the files of a live log, as they are, into a ZIP with the same addresses. */
public final class Mirror {

    private final LogFiles files;
    private final ZipOutputStream zip;

    private Mirror(LogFiles files, ZipOutputStream zip) {
        this.files = files;
        this.zip = zip;
    }

    /** Answers how many commits there are. */
    public static long copy(String address, Optional<String> token, Path file) throws IOException {
        try (LogFiles files = new WebFiles(address, token);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            return new Mirror(files, zip).copy();
        }
    }

    private long copy() throws IOException {
        byte[] note = files.read("checkpoint");
        add("checkpoint", note);
        add("key", files.read("key"));
        long size = Checkpoint.of(Note.parse(note)).size();
        for (int level = TileId.ENTRIES; TileId.width(level, 0, size) > 0; level++) {
            for (long index = 0; TileId.width(level, index, size) > 0; index++) {
                String path = TileId.of(level, index, size).path();
                add(path, files.read(path));
            }
        }
        return size;
    }

    private void add(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }
}
