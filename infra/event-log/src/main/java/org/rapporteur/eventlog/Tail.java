package org.rapporteur.eventlog;

import java.time.Duration;
import java.util.List;

import com.mongodb.MongoException;

/** Keeps {@link Recent} in step with the store. */
final class Tail {

    private static final int FIRST_READ = 1000;
    private static final int READ = 500;

    private final LogStore store;
    private final Recent recent = new Recent();
    private final Absence absence;
    private boolean inDoubt = true;

    /**
     * The end of a log.
     *
     * @param patience how long a commit that was acknowledged may be out of sight
     */
    Tail(LogStore store, Duration patience) {
        this.store = store;
        this.absence = new Absence(patience);
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
        requireInSight(last, found);
        requireTheSame(last, found.getFirst());
        found.stream().skip(1).forEach(recent::add);
        while (found.size() == READ) {
            found = store.envelopesFrom(recent.nextCommit(), READ);
            found.forEach(recent::add);
        }
    }

    private void requireInSight(Envelope last, List<Envelope> found) {
        if (!found.isEmpty()) {
            absence.ended();
        } else if (absence.lastsTooLong()) {
            throw gone(last);
        } else {
            throw new MongoException("Commit %d is out of sight.".formatted(last.commit()));
        }
    }

    /** why: after a restore or a rolled back write, inserting behind a commit that is gone would leave a hole. */
    private static void requireTheSame(Envelope last, Envelope stored) {
        if (stored.commit() != last.commit() || !stored.hash().equals(last.hash())) {
            throw gone(last);
        }
    }

    static LogDamaged gone(Envelope last) {
        return new LogDamaged("Commit %d was in the log and is gone or different: was a backup restored? Restart."
                .formatted(last.commit()));
    }
}
