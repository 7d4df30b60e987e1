package org.rapporteur.eventlog;

import java.time.Instant;

/**
 * The outcome of an append: acknowledged by a majority and on disk.
 *
 * @param alreadyThere the commit id was in the log before, and this is that earlier commit
 */
public record Appended(long commit, long firstPosition, int count, Instant time, boolean alreadyThere) {

    /** The position after its last event: what a reader must have reached to have seen all of it. */
    public long nextPosition() {
        return firstPosition + count;
    }
}
