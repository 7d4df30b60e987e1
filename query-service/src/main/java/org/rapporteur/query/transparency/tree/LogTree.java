package org.rapporteur.query.transparency.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.Envelope;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.FrozenEnvelope;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.TileSource;
import org.rapporteur.transparency.Tree;
import org.springframework.stereotype.Component;

/**
 * The tree over the log's envelopes, as far as this process has read them.
 *
 * <p>Each look at the log begins with the last commit that is known already, so that a log that was cut or exchanged behind
 * it is noticed; each further commit has to hold the hash of the one before.
 */
@Component
public class LogTree implements TileSource {
    private static final int READ = 500;
    private static final int HEIGHT = 8;

    private final EventLog log;
    private final StoredTiles stored;
    private final List<OpenTile> open = new ArrayList<>();
    private boolean loaded;
    private long size;
    private @Nullable Hash lastLeaf;

    LogTree(EventLog log, StoredTiles stored) {
        this.log = log;
        this.stored = stored;
    }

    public synchronized long size() {
        return size;
    }

    public synchronized Hash rootAt(long earlier) {
        return new Tree(this, size).rootAt(earlier);
    }

    /** Takes in what the log has by now. After a failure it starts anew from what is stored. */
    public synchronized void grow() {
        boolean whole = loaded;
        loaded = false;
        if (!whole) {
            load();
        }
        while (takeIn(log.frozen(Math.max(0, size - 1), READ))) {
            // goes on until nothing is new
        }
        loaded = true;
    }

    private void load() {
        stored.prepare();
        open.clear();
        size = stored.count(0) * TileId.FULL;
        lastLeaf = size == 0 ? null : Hash.at(stored.read(0, size / TileId.FULL - 1), TileId.FULL - 1);
        for (int level = 1; size >>> HEIGHT * level > 0; level++) {
            reopen(level);
        }
    }

    /** why the full one too: a crash may have come between a full tile and the one above it. */
    private void reopen(int level) {
        long below = size >>> HEIGHT * level;
        long full = below / TileId.FULL;
        if (full > 0 && stored.find(level, full - 1).isEmpty()) {
            OpenTile missing = tile(level, full - 1, full * TileId.FULL);
            stored.keep(level, full - 1, missing.first(TileId.FULL));
        }
        at(level - 1);
        at(level);
        open.set(level, tile(level, full, below));
    }

    private OpenTile tile(int level, long index, long upTo) {
        OpenTile tile = new OpenTile();
        for (long child = index * TileId.FULL; child < upTo; child++) {
            tile.add(Tree.above(stored.read(level - 1, child)));
        }
        return tile;
    }

    private boolean takeIn(List<FrozenEnvelope> commits) {
        boolean overlapping = size > 0;
        if (overlapping && (commits.isEmpty() || !isLast(commits.getFirst()))) {
            throw new Fork("The log does not go on from commit %d as it was known: it was cut or exchanged."
                    .formatted(size - 1));
        }
        for (int i = overlapping ? 1 : 0; i < commits.size(); i++) {
            requireNext(i == 0 ? null : commits.get(i - 1), commits.get(i));
            append(commits.get(i));
        }
        return commits.size() == READ;
    }

    private boolean isLast(FrozenEnvelope commit) {
        return lastLeaf != null && commit.commit() == size - 1 && lastLeaf.equals(Hash.ofEntry(commit.bytes()));
    }

    private void requireNext(@Nullable FrozenEnvelope previous, FrozenEnvelope next) {
        Envelope envelope = next.read();
        if (next.commit() != size || envelope.commit() != size
                || previous != null && !envelope.previous().equals(previous.read().hash())) {
            throw new Fork("Commit %d does not follow commit %d: it is missing, exchanged or changed."
                    .formatted(next.commit(), size - 1));
        }
    }

    private void append(FrozenEnvelope commit) {
        Hash leaf = Hash.ofEntry(commit.bytes());
        append(0, leaf);
        lastLeaf = leaf;
        size++;
    }

    private void append(int level, Hash hash) {
        OpenTile tile = at(level);
        tile.add(hash);
        if (tile.isFull()) {
            byte[] hashes = tile.first(TileId.FULL);
            stored.keep(level, (size >>> HEIGHT * level) / TileId.FULL, hashes);
            tile.clear();
            append(level + 1, Tree.above(hashes));
        }
    }

    private OpenTile at(int level) {
        while (open.size() <= level) {
            open.add(new OpenTile());
        }
        return open.get(level);
    }

    @Override
    public synchronized byte[] tile(TileId tile) {
        long full = size >>> HEIGHT * (tile.level() + 1);
        return tile.index() < full
                ? Arrays.copyOf(stored.read(tile.level(), tile.index()), tile.width() * Hash.BYTES)
                : at(tile.level()).first(tile.width());
    }
}
