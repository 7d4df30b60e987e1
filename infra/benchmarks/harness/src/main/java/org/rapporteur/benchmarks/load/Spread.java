package org.rapporteur.benchmarks.load;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Durations that were measured at once by many, and their quantiles in milliseconds. */
public final class Spread {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    public void add(long measured) {
        nanos.add(measured);
    }

    /** The smallest duration that at least this share of all are not above. */
    public double quantile(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured.");
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    public int count() {
        return nanos.size();
    }
}
