package org.rapporteur.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.EntryBundle;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.SigningKey;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.Tree;

/** The files of a log, written for tests by the plainest means: entries, tiles and checkpoint can be of different logs. */
public final class Exported {

    public static final SigningKey KEY = SigningKey.generate("log.example.org", new SecureRandom());
    public static final SigningKey STRANGER = SigningKey.generate("log.example.org", new SecureRandom());

    private final Path folder;

    public Exported(Path folder) {
        this.folder = folder;
    }

    public static Exported of(Path folder, List<byte[]> entries) {
        return new Exported(folder).signed(entries, KEY).tiles(entries).entries(entries);
    }

    public Path folder() {
        return folder;
    }

    public static String note(List<byte[]> entries, SigningKey key) {
        Frontier tree = new Frontier();
        entries.forEach(entry -> tree.append(Hash.ofEntry(entry)));
        return Note.sign(new Checkpoint("log.example.org", entries.size(), tree.root()).text(), List.of(key));
    }

    public Exported signed(List<byte[]> entries, SigningKey key) {
        return file("checkpoint", note(entries, key)).file("key", KEY.verifier() + "\n");
    }

    public Exported file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public Exported file(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Exported tiles(List<byte[]> entries) {
        return tiles(0, entries.stream().map(Hash::ofEntry).toList());
    }

    private Exported tiles(int level, List<Hash> hashes) {
        List<Hash> above = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += TileId.FULL) {
            byte[] tile = bytes(hashes.subList(from, Math.min(from + TileId.FULL, hashes.size())));
            file(new TileId(level, from / TileId.FULL, tile.length / Hash.BYTES).path(), tile);
            if (tile.length == TileId.FULL * Hash.BYTES) {
                above.add(Tree.above(tile));
            }
        }
        return above.isEmpty() ? this : tiles(level + 1, above);
    }

    private static byte[] bytes(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /** As a server would that still believes in the number that it has signed: the last bundle holds what is left. */
    public Exported entries(List<byte[]> entries, int signed) {
        for (int from = 0; from < signed; from += TileId.FULL) {
            int width = Math.min(TileId.FULL, signed - from);
            boolean last = from + TileId.FULL >= signed;
            int to = last ? entries.size() : from + width;
            file(new TileId(TileId.ENTRIES, from / TileId.FULL, width).path(),
                    EntryBundle.of(entries.subList(Math.min(from, entries.size()), Math.min(to, entries.size()))));
        }
        return this;
    }

    public Exported entries(List<byte[]> entries) {
        return entries(entries, entries.size());
    }
}
