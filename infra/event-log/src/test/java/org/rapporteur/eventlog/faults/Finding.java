package org.rapporteur.eventlog.faults;

/** A promise that a log did not keep. */
record Finding(Kind kind, String what) {

    enum Kind {
        /** A number or a position is missing or twice. */
        DENSITY,
        /** A commit does not hold the hash of the one before it, or is earlier. */
        CHAIN,
        /** A commit or an event is in the log twice. */
        TWICE,
        /** In the log, and nobody sent it. */
        UNSENT,
        /** In the log, with other content than was sent. */
        ALTERED,
        /** Acknowledged, and not in the log. */
        LOST,
        /** Acknowledged at another place than where it is. */
        MISPLACED,
        /** Rejected or refused, and in the log. */
        STORED_THOUGH_REJECTED,
        /** Ended in a way that no promise names. */
        BROKEN,
        /** Rejected for an event that is not there, does not match, or had not been sent yet. */
        FALSE_REJECTION,
        /** Stored, though something that matches came between: a lost update or a write skew. */
        CONDITION,
        /** Acknowledged before another was called, and behind it. */
        REAL_TIME,
        /** A read does not see what was acknowledged before it, or what an earlier read saw. */
        STALE_READ,
        /** A read skipped, repeated or reordered. */
        WRONG_READ
    }
}
