package org.rapporteur.verify.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rapporteur.transparency.BadFormat;
import org.rapporteur.transparency.EntryBundle;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.VerifierKey;
import org.rapporteur.verify.source.Placed.Beside;

/** A log in the files of C2SP tlog-tiles, wherever those are. */
final class TiledLog implements LogSource {

    private final LogFiles files;

    TiledLog(LogFiles files) {
        this.files = files;
    }

    @Override
    public Optional<byte[]> checkpoint() {
        try {
            return Optional.of(files.read("checkpoint"));
        } catch (LogFiles.Missing e) {
            throw new CannotLook("There is no checkpoint: this is not a transparency log.");
        }
    }

    @Override
    public List<VerifierKey> keys() {
        try {
            String text = new String(files.read("key"), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).map(VerifierKey::parse).toList();
        } catch (LogFiles.Missing e) {
            return List.of();
        } catch (BadFormat e) {
            throw new Damaged("The file \"key\" cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Optional<byte[]> hashes(TileId tile) {
        return Optional.of(read(tile));
    }

    private byte[] read(TileId tile) {
        try {
            return files.read(tile.path());
        } catch (LogFiles.Missing e) {
            throw new Damaged("%s is not there, though the checkpoint needs it.".formatted(tile.path()));
        }
    }

    @Override
    public boolean keepsAllTiles() {
        return true;
    }

    @Override
    public Iterator<Placed> entries(long from, long size) {
        return new Bundles(from, size);
    }

    @Override
    public void close() {
        files.close();
    }

    /** Entry after entry, bundle after bundle; a bundle that is too long or too short is given as it is. */
    private final class Bundles implements Iterator<Placed> {

        private final long size;
        private long bundle;
        private Iterator<Placed> entries = Collections.emptyIterator();

        Bundles(long from, long size) {
            this.size = size;
            this.bundle = from / TileId.FULL;
            if (from < size) {
                open();
                for (long skipped = bundle * TileId.FULL; skipped < from && entries.hasNext(); skipped++) {
                    entries.next();
                }
            }
        }

        private void open() {
            TileId tile = TileId.of(TileId.ENTRIES, bundle, size);
            List<Placed> placed = new ArrayList<>();
            try {
                for (byte[] entry : EntryBundle.read(read(tile))) {
                    placed.add(new Placed(bundle * TileId.FULL + placed.size(), entry, Beside.NOTHING));
                }
            } catch (BadFormat e) {
                throw new Damaged(tile.path() + ": " + e.getMessage());
            }
            entries = placed.iterator();
        }

        @Override
        public boolean hasNext() {
            while (!entries.hasNext() && (bundle + 1) * TileId.FULL < size) {
                bundle++;
                open();
            }
            return entries.hasNext();
        }

        @Override
        public Placed next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return entries.next();
        }
    }
}
