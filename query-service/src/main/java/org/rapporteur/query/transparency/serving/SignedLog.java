package org.rapporteur.query.transparency.serving;

import java.util.List;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.FrozenEnvelope;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.NotYet;
import org.rapporteur.query.telling.answering.Unproven;
import org.rapporteur.query.transparency.publishing.Published;
import org.rapporteur.query.transparency.publishing.Publisher;
import org.rapporteur.query.transparency.tree.LogTree;
import org.rapporteur.transparency.EntryBundle;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Receipt;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.Tree;
import org.springframework.stereotype.Component;

/** The log as far as it is signed: nothing beyond the last checkpoint is handed out. */
@Component
class SignedLog {
    private final Publisher publisher;
    private final LogTree tree;
    private final EventLog log;

    SignedLog(Publisher publisher, LogTree tree, EventLog log) {
        this.publisher = publisher;
        this.tree = tree;
        this.log = log;
    }

    Published published() {
        return publisher.published().orElseThrow(Unproven::new);
    }

    byte[] tile(TileId tile) {
        if (!tile.isWithin(published().checkpoint().size())) {
            throw new NotFound();
        }
        return tile.level() == TileId.ENTRIES ? EntryBundle.of(entries(tile)) : tree.tile(tile);
    }

    private List<byte[]> entries(TileId tile) {
        return log.frozen(tile.index() * TileId.FULL, tile.width()).stream().map(FrozenEnvelope::bytes).toList();
    }

    /** The receipt of the commit that holds the event, with the entry in it for who may read entries, else its hash. */
    Receipt receipt(long position, boolean withEntry) {
        Published now = published();
        if (position < 0 || position >= log.head()) {
            throw new NotFound();
        }
        long commit = log.commitAt(position);
        if (commit >= now.checkpoint().size()) {
            throw new NotYet(position + 1);
        }
        byte[] entry = log.frozen(commit, 1).getFirst().bytes();
        byte[] extra = withEntry ? entry : Hash.ofEntry(entry).bytes();
        return new Receipt(extra, commit, tree(now.checkpoint().size()).inclusion(commit), now.note());
    }

    List<Hash> inclusion(long commit, long size) {
        requireSigned(size);
        if (commit < 0 || commit >= size) {
            throw new NotFound();
        }
        return tree(size).inclusion(commit);
    }

    List<Hash> consistency(long earlier, long size) {
        requireSigned(size);
        if (earlier < 0 || earlier > size) {
            throw new NotFound();
        }
        return tree(size).consistency(earlier);
    }

    private Tree tree(long size) {
        return new Tree(tree, size);
    }

    private void requireSigned(long size) {
        if (size < 0 || size > published().checkpoint().size()) {
            throw new NotFound();
        }
    }
}
