package org.rapporteur.verify.check;

import org.jspecify.annotations.Nullable;
import org.rapporteur.verify.entry.Entry;

/** Each commit holds the hash of the one before it, and goes on where that one ended. */
final class ChainCheck {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final Findings findings;
    private @Nullable Entry last;

    ChainCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Entry entry) {
        if (last != null && last.commit() + 1 == entry.commit()) {
            check(last, entry);
        } else if (entry.commit() == 0) {
            checkFirst(entry);
        }
        last = entry;
    }

    /** What cannot be read hides what was before it. */
    void passUnreadable() {
        last = null;
    }

    private void checkFirst(Entry first) {
        if (!first.previous().equals(NOTHING_BEFORE) || first.position() != 0) {
            findings.add(Kind.CHAIN_BROKEN, 0, "The first commit says that there was something before it.");
        }
    }

    private void check(Entry before, Entry entry) {
        if (!entry.previous().equals(before.hash())) {
            findings.add(Kind.CHAIN_BROKEN, before.commit(),
                    "Commit %d does not hold the hash of commit %d: one of the two was changed after it was written."
                            .formatted(entry.commit(), before.commit()));
        }
        if (entry.position() != before.nextPosition()) {
            findings.add(Kind.NOT_DENSE, entry.commit(), "Commit %d starts at position %d instead of %d."
                    .formatted(entry.commit(), entry.position(), before.nextPosition()));
        }
        if (entry.time().compareTo(before.time()) < 0) {
            findings.add(Kind.NOT_DENSE, entry.commit(),
                    "Commit %d is earlier than the one before it.".formatted(entry.commit()));
        }
    }

    String head() {
        return last == null ? NOTHING_BEFORE : last.hash();
    }
}
