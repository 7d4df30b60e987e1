package org.rapporteur.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What every event store goes through: appends by one, by 16 and by 128 writers, catching up, and sourcing. */
public final class PeerPlan {
    private static final List<Integer> WRITERS = List.of(1, 16, 128);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int SOURCED = 300;
    private static final long CAUGHT_UP = 20_000;

    private final EventStore store;
    private final Duration length;
    private final Queue<String> whole = new ConcurrentLinkedQueue<>();

    public PeerPlan(EventStore store, Duration length) {
        this.store = store;
        this.length = length;
    }

    public void run() throws Exception {
        write("warm", 16, WARM_UP);
        for (int writers : WRITERS) {
            write("load" + writers, writers, length);
        }
        source();
        catchUp();
    }

    private void write(String name, int writers, Duration time) throws Exception {
        Spread waits = new Spread();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                counts.add(threads.submit(new Writer(store, name + "-" + i, end, waits, whole)));
            }
        }
        long done = 0;
        for (Future<Long> count : counts) {
            done += count.get();
        }
        Told.figure(name + ".rate", done / ((System.nanoTime() - start) / 1e9));
        Told.figure(name + ".p50", waits.quantile(0.5));
        Told.figure(name + ".p99", waits.quantile(0.99));
    }

    /** Streams that were written long ago and just now. */
    private void source() throws Exception {
        Spread waits = new Spread();
        List<String> streams = new ArrayList<>(whole);
        Collections.shuffle(streams, new Random(7));
        for (int i = 0; i < SOURCED; i++) {
            long start = System.nanoTime();
            int found = store.source(streams.get(i % streams.size()));
            waits.add(System.nanoTime() - start);
            if (found != Writer.STREAM) {
                throw new IllegalStateException(
                        "A stream of %d events was read as %d.".formatted(Writer.STREAM, found));
            }
        }
        Told.figure("source.p50", waits.quantile(0.5));
    }

    private void catchUp() throws Exception {
        long start = System.nanoTime();
        long read = store.readAll(CAUGHT_UP);
        Told.figure("catchUp.rate", read / ((System.nanoTime() - start) / 1e9));
    }
}
