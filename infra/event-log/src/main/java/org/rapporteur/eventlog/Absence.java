package org.rapporteur.eventlog;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * For how long something that must be there has been out of sight. A server that was deposed, or has just become the
 * primary, may answer from before for a while; only what stays away for longer is gone.
 */
final class Absence {

    private static final int LOOKS = 4;

    private final long patience;
    private final LongSupplier nanoTime;
    private boolean missing;
    private long since;
    private long lookedAt;

    Absence(Duration patience) {
        this(patience, System::nanoTime);
    }

    Absence(Duration patience, LongSupplier nanoTime) {
        this.patience = patience.toNanos();
        this.nanoTime = nanoTime;
    }

    /** It was looked for, and not seen. */
    boolean lastsTooLong() {
        long now = nanoTime.getAsLong();
        // why: between two looks that lie far apart it may have been there, so that time does not count
        if (!missing || now - lookedAt > patience / LOOKS) {
            since = now;
        }
        missing = true;
        lookedAt = now;
        return now - since > patience;
    }

    /** It was seen. */
    void ended() {
        missing = false;
    }
}
