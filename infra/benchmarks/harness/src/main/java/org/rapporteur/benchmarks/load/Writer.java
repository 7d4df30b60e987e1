package org.rapporteur.benchmarks.load;

import java.util.Collection;
import java.util.concurrent.Callable;

/** Writes one stream of twenty events after the other, and measures each append. */
final class Writer implements Callable<Long> {
    static final int STREAM = 20;

    private final EventStore store;
    private final String name;
    private final long end;
    private final Spread waits;
    private final Collection<String> whole;

    /** @param whole gets the names of the streams that it has finished */
    Writer(EventStore store, String name, long end, Spread waits, Collection<String> whole) {
        this.store = store;
        this.name = name;
        this.end = end;
        this.waits = waits;
        this.whole = whole;
    }

    @Override
    public Long call() throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            String stream = name + "-" + done / STREAM;
            store.append(stream, (int) (done % STREAM));
            waits.add(System.nanoTime() - start);
            done++;
            if (done % STREAM == 0) {
                whole.add(stream);
            }
        }
        return done;
    }
}
