package org.rapporteur.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** So many at once, each doing the next as soon as the last is done. */
public final class ClosedLoad {
    private ClosedLoad() {
    }

    /** How many were done in a second. */
    public static double perSecond(int atOnce, Duration length, Runnable task)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < atOnce; i++) {
                counts.add(workers.submit(() -> repeat(task, end)));
            }
        }
        long done = 0;
        for (Future<Long> count : counts) {
            done += count.get();
        }
        // why: what was begun in time is finished later, and counts
        return done / ((System.nanoTime() - start) / 1e9);
    }

    /** Does each of these numbers once. */
    public static void each(int atOnce, int count, IntConsumer task) throws InterruptedException, ExecutionException {
        List<Future<?>> done = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                done.add(workers.submit(() -> task.accept(number)));
            }
        }
        for (Future<?> one : done) {
            one.get();
        }
    }

    private static long repeat(Runnable task, long end) {
        long done = 0;
        while (System.nanoTime() < end) {
            task.run();
            done++;
        }
        return done;
    }
}
