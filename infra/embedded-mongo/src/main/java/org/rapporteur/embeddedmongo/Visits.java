package org.rapporteur.embeddedmongo;

import java.util.concurrent.atomic.LongAdder;

/** Counts what reading costs in entries and documents, which unlike time is the same on every machine. */
final class Visits {

    private final LongAdder visits = new LongAdder();

    void count() {
        visits.increment();
    }

    long total() {
        return visits.sum();
    }
}
