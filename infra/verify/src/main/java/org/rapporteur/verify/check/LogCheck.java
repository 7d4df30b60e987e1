package org.rapporteur.verify.check;

import java.nio.charset.StandardCharsets;
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
import org.rapporteur.verify.source.CannotLook;
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
    private @Nullable ConditionCheck conditions;
    private @Nullable String note;
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
        return reporting(() -> {
            readCheckpoints();
            long size = Math.max(signed == null ? 0 : signed.size(), log.count().orElse(0L));
            TileCheck tiles = new TileCheck(log, size, findings);
            ConditionCheck againstConditions = new ConditionCheck(log, size, findings);
            conditions = againstConditions;
            expect(Kind.NOT_AS_SIGNED);
            readEntries(size, tiles, againstConditions);
            roots.atEnd();
            order.atEnd();
            checkBehindTheEnd();
            finish(tiles);
        });
    }

    /** Looks at signatures and hashes, without any entry. */
    public Report hashesOnly() {
        if (!log.keepsAllTiles()) {
            throw new CannotLook("--hashes-only is for a live log or an export: in a data folder there is nothing to "
                    + "hold the hashes against but the entries. Leave the option out.");
        }
        return reporting(() -> {
            readCheckpoints();
            if (signed != null) {
                finish(new TileCheck(log, signed.size(), findings));
                compareKept(signed);
            }
        });
    }

    private Report reporting(Runnable look) {
        try {
            look.run();
        } catch (Damaged e) {
            findings.add(Kind.BROKEN_FILE, String.valueOf(e.getMessage()));
        }
        return new Report(note, signed, signers, kept, commits, events, conditions == null ? 0 : conditions.checked(),
                chain.head(), findings.first(), findings.count());
    }

    private void readCheckpoints() {
        List<VerifierKey> keys = trust.keys().isEmpty() ? log.keys() : trust.keys();
        SignatureCheck signature = new SignatureCheck(keys, findings);
        trust.checkpoint().or(log::checkpoint).ifPresentOrElse(bytes -> {
            note = new String(bytes, StandardCharsets.UTF_8);
            signed = signature.check(bytes, "The checkpoint");
            signers = signature.signers(bytes);
        }, this::requireUnsigned);
        trust.kept().ifPresent(bytes -> kept = signature.check(bytes, "The checkpoint that was kept"));
        compareCheckpoints();
    }

    /** why damage: without a checkpoint a log whose end was cut off looks like any other. */
    private void requireUnsigned() {
        if (!trust.unsigned()) {
            findings.add(Kind.BAD_CHECKPOINT, "There is no checkpoint beside the log, so nothing tells whether its end "
                    + "is missing. Give one with --checkpoint (keys/log.checkpoint of the data folder, or what "
                    + "/log/checkpoint answered), or say --unsigned to look at what is there.");
        }
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
        roots.expect(log.heads());
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
            check(EntryReader.read(placed.bytes()), leaf, placed, tiles, conditions);
        } catch (Damaged | CannotLook e) {
            throw e;
        } catch (RuntimeException e) {
            // why all of them: whatever an entry says, the rest is still to be looked at
            unreadable(placed, e);
            tiles.check(placed.place(), leaf);
        }
    }

    private void check(Entry entry, Hash leaf, Placed placed, TileCheck tiles, ConditionCheck conditions) {
        events += entry.events().size();
        order.check(entry);
        tiles.check(entry.commit(), leaf);
        chain.check(entry);
        conditions.check(entry, placed.place());
        placed.beside().differences(entry).forEach(difference -> findings.add(Kind.BESIDE_CHANGED, entry.commit(),
                "Commit %d: %s.".formatted(entry.commit(), difference)));
    }

    private void unreadable(Placed placed, RuntimeException e) {
        findings.add(Kind.UNREADABLE, placed.place(), "Commit %d cannot be read, because %s.".formatted(placed.place(),
                e instanceof Unreadable ? e.getMessage() : "it breaks the check: " + e));
        order.passUnreadable();
        chain.passUnreadable();
    }

    /** why not of a store: there commits may follow that are not signed yet. */
    private void checkBehindTheEnd() {
        if (log.keepsAllTiles() && signed != null && commits > signed.size()) {
            findings.add(Kind.SLIPPED_IN, signed.size(), "%d entries lie behind the %d that were signed."
                    .formatted(commits - signed.size(), signed.size()));
        }
        log.leftovers().forEach(sentence -> findings.add(Kind.BESIDE_CHANGED, sentence));
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
}
