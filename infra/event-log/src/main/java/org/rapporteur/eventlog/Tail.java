package org.rapporteur.eventlog;

import java.util.List;

/** Keeps {@link Recent} in step with the store. */
final class Tail {

    private static final int FIRST_READ = 1000;
    private static final int READ = 500;

    private final LogStore store;
    private final Recent recent = new Recent();
    private boolean inDoubt = true;

    Tail(LogStore store) {
        this.store = store;
    }

    Recent recent() {
        return recent;
    }

    /** After any error: nothing that is remembered may be built upon before the store was asked. */
    void doubt() {
        inDoubt = true;
    }

    void catchUpIfInDoubt() {
        if (inDoubt) {
            catchUp();
            inDoubt = false;
        }
    }

    private void catchUp() {
        Envelope last = recent.last();
        if (last == null) {
            store.lastEnvelopes(FIRST_READ).forEach(recent::add);
            recent.knowsAtLeastTheEnd();
            return;
        }
        List<Envelope> found = store.envelopesFrom(last.commit(), READ);
        requireStillThere(last, found);
        found.stream().skip(1).forEach(recent::add);
        while (found.size() == READ) {
            found = store.envelopesFrom(recent.nextCommit(), READ);
            found.forEach(recent::add);
        }
    }

    /** why: after a restore or a rolled back write, inserting behind a commit that is gone would leave a hole. */
    private static void requireStillThere(Envelope last, List<Envelope> found) {
        Envelope stored = found.isEmpty() ? null : found.getFirst();
        if (stored == null || stored.commit() != last.commit() || !stored.hash().equals(last.hash())) {
            throw new LogDamaged("Commit %d was in the log and is gone or different: was a backup restored? Restart."
                    .formatted(last.commit()));
        }
    }
}
