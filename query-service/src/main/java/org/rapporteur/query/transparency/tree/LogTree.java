package org.rapporteur.query.transparency.tree;

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
 * it is noticed; each further commit has to hold the hash of the one before. What others read is exchanged when all of it is
 * taken in: a look that fails leaves the tree as it was, and no size that was signed ever has other tiles.
 */
@Component
public class LogTree implements TileSource {
    private static final int READ = 500;

    private final EventLog log;
    private final StoredTiles stored;
    private volatile Edge edge = new Edge();
    private boolean loaded;

    LogTree(EventLog log, StoredTiles stored) {
        this.log = log;
        this.stored = stored;
    }

    public long size() {
        return edge.size();
    }

    public Hash rootAt(long earlier) {
        return new Tree(this, size()).rootAt(earlier);
    }

    /**
     * Takes in what the log has by now.
     *
     * @throws Shorter when it shows less than was known
     * @throws Fork when it shows something else
     */
    public synchronized void grow() {
        Edge next = loaded ? edge.copy() : load();
        while (takeIn(next, log.frozen(Math.max(0, next.size() - 1), READ))) {
            // goes on until nothing is new
        }
        edge = next;
        loaded = true;
    }

    private Edge load() {
        stored.prepare();
        return Edge.of(stored);
    }

    private boolean takeIn(Edge next, List<FrozenEnvelope> commits) {
        boolean overlapping = next.size() > 0;
        if (overlapping) {
            requireLast(next, commits);
        }
        for (int i = overlapping ? 1 : 0; i < commits.size(); i++) {
            requireNext(next.size(), i == 0 ? null : commits.get(i - 1), commits.get(i));
            next.append(Hash.ofEntry(commits.get(i).bytes()), stored);
        }
        return commits.size() == READ;
    }

    private static void requireLast(Edge known, List<FrozenEnvelope> commits) {
        String problem = "The log does not go on from commit %d as it was known: it was cut or exchanged."
                .formatted(known.size() - 1);
        if (commits.isEmpty()) {
            throw new Shorter(problem);
        }
        if (!known.endsWith(commits.getFirst().commit(), Hash.ofEntry(commits.getFirst().bytes()))) {
            throw new Fork(problem);
        }
    }

    private static void requireNext(long size, @Nullable FrozenEnvelope previous, FrozenEnvelope next) {
        Envelope envelope = next.read();
        if (next.commit() != size || envelope.commit() != size
                || previous != null && !envelope.previous().equals(previous.read().hash())) {
            throw new Fork("Commit %d does not follow commit %d: it is missing, exchanged or changed."
                    .formatted(next.commit(), size - 1));
        }
    }

    @Override
    public byte[] tile(TileId tile) {
        Edge now = edge;
        return tile.index() < now.full(tile.level())
                ? Arrays.copyOf(stored.read(tile.level(), tile.index()), tile.width() * Hash.BYTES)
                : now.first(tile.level(), tile.width());
    }
}
