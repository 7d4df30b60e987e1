package org.rapporteur.verify.check;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Tree;
import org.rapporteur.transparency.VerifierKey;
import org.rapporteur.verify.entry.Entry;
import org.rapporteur.verify.entry.EntryReader;
import org.rapporteur.verify.entry.Unreadable;
import org.rapporteur.verify.source.Damaged;
import org.rapporteur.verify.source.LogSource;
import org.rapporteur.verify.source.Placed;

/** Reads a log once from its beginning and holds everything against everything; goes on after a finding, to find them all. */
public final class LogCheck {

    private static final int TELL_EVERY = 1000;

    private final LogSource log;
    private final Trust trust;
    private final Progress progress;
    private final Findings findings = new Findings();
    private final RootCheck roots = new RootCheck(findings);
    private final OrderCheck order = new OrderCheck(findings);
    private final ChainCheck chain = new ChainCheck(findings);
    private List<VerifierKey> signers = List.of();
    private @Nullable Checkpoint signed;
    private @Nullable Checkpoint kept;
    private long commits;
    private long events;

    public LogCheck(LogSource log, Trust trust, Progress progress) {
        this.log = log;
        this.trust = trust;
        this.progress = progress;
    }

    /** Looks at everything. */
    public Report whole() {
        readCheckpoints();
        long size = Math.max(signed == null ? 0 : signed.size(), log.count().orElse(0L));
        TileCheck tiles = new TileCheck(log, size, findings);
        ConditionCheck conditions = new ConditionCheck(log, size, findings);
        expect(Kind.NOT_AS_SIGNED);
        try {
            readEntries(size, tiles, conditions);
            roots.atEnd();
            order.atEnd();
            finish(tiles);
        } catch (Damaged e) {
            findings.add(Kind.BROKEN_FILE, String.valueOf(e.getMessage()));
        }
        return report(conditions.checked());
    }

    /** Looks at signatures and hashes, without any entry. */
    public Report hashesOnly() {
        readCheckpoints();
        if (signed != null) {
            try {
                TileCheck tiles = new TileCheck(log, signed.size(), findings);
                finish(tiles);
                compareKept(signed);
            } catch (Damaged e) {
                findings.add(Kind.BROKEN_FILE, String.valueOf(e.getMessage()));
            }
        }
        return report(0);
    }

    private void readCheckpoints() {
        List<VerifierKey> keys = trust.keys().isEmpty() ? log.keys() : trust.keys();
        SignatureCheck signature = new SignatureCheck(keys, findings);
        log.checkpoint().ifPresent(note -> {
            signed = signature.check(note, "The checkpoint");
            signers = signature.signers(note);
        });
        trust.kept().ifPresent(note -> kept = signature.check(note, "The checkpoint that was kept"));
        compareCheckpoints();
    }

    private void compareCheckpoints() {
        if (signed == null || kept == null) {
            return;
        }
        if (!signed.origin().equals(kept.origin())) {
            findings.add(Kind.FORK, "This is the log %s, and a checkpoint of %s was kept.".formatted(signed.origin(),
                    kept.origin()));
        } else if (signed.size() < kept.size()) {
            findings.add(Kind.CUT_OFF, "The log signs %d commits now, and has signed %d before: it was cut."
                    .formatted(signed.size(), kept.size()));
        } else if (signed.size() == kept.size() && !signed.root().equals(kept.root())) {
            findings.add(Kind.FORK,
                    "Two histories of %d commits are signed. Keep both checkpoints: they are the evidence."
                            .formatted(signed.size()));
        }
    }

    private void expect(Kind ofSigned) {
        if (signed != null) {
            roots.expect(signed, ofSigned,
                    "The %d commits are not those that were signed.".formatted(signed.size()));
        }
        if (kept != null && (signed == null || kept.size() < signed.size())) {
            roots.expect(kept, Kind.FORK,
                    ("The first %d commits are not those of the checkpoint that was kept: history was "
                            + "rewritten. Keep both checkpoints: they are the evidence.").formatted(kept.size()));
        }
    }

    private void readEntries(long size, TileCheck tiles, ConditionCheck conditions) {
        Iterator<Placed> entries = log.entries(0, size);
        while (entries.hasNext()) {
            check(entries.next(), tiles, conditions);
            commits++;
            if (commits % TELL_EVERY == 0) {
                progress.reached(commits, size);
            }
        }
        progress.reached(commits, size);
    }

    private void check(Placed placed, TileCheck tiles, ConditionCheck conditions) {
        Hash leaf = Hash.ofEntry(placed.bytes());
        roots.append(leaf);
        try {
            Entry entry = EntryReader.read(placed.bytes());
            events += entry.events().size();
            order.check(entry);
            tiles.check(entry.commit(), leaf);
            chain.check(entry);
            conditions.check(entry, placed.place());
            placed.beside().differences(entry).forEach(difference -> findings.add(Kind.BESIDE_CHANGED, entry.commit(),
                    "Commit %d: %s.".formatted(entry.commit(), difference)));
        } catch (Unreadable e) {
            findings.add(Kind.UNREADABLE, placed.place(),
                    "Commit %d cannot be read, because %s.".formatted(placed.place(), e.getMessage()));
            order.passUnreadable();
            chain.passUnreadable();
            tiles.check(placed.place(), leaf);
        }
    }

    private void finish(TileCheck tiles) {
        if (log.keepsAllTiles() && signed != null && !tiles.finish().equals(signed.root())) {
            findings.add(Kind.WRONG_TILE, "The hashes in the tiles are not those of the checkpoint.");
        }
    }

    /** Without entries: the root of the smaller tree, out of the tiles. */
    private void compareKept(Checkpoint now) {
        if (kept != null && kept.size() < now.size()) {
            Hash then = new Tree(tile -> log.hashes(tile).orElseThrow(), now.size())
                    .rootAt(kept.size());
            if (!then.equals(kept.root())) {
                findings.add(Kind.FORK,
                        "The first %d commits are not those of the checkpoint that was kept: history was rewritten."
                                .formatted(kept.size()));
            }
        }
    }

    private Report report(long conditions) {
        return new Report(signed, signers, kept, commits, events, conditions, chain.head(), findings.first(),
                findings.count());
    }
}
