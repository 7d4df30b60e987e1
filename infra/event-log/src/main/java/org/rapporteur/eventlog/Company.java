package org.rapporteur.eventlog;

/**
 * How long a batch waits for company. Whoever was answered with the last batch probably asks again at once; to wait for
 * them a fraction of the time that a batch takes costs less than a batch of their own. One writer alone never waits.
 */
final class Company {

    private static final long MOST_NANOS = 1_000_000;

    private int size;
    private long nanos;

    /** The last batch: how many it had, and how long it took. */
    void was(int newSize, long newNanos) {
        size = newSize;
        nanos = newNanos;
    }

    /** Whether a batch that has so many, and waits for so long already, waits on. */
    boolean isExpected(int taken, long waitedNanos) {
        return taken < size && waitedNanos < Math.min(nanos / 2, MOST_NANOS);
    }
}
