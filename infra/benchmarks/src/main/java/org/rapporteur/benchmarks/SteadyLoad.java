package org.rapporteur.benchmarks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An open load: one task each period, whether or not those before it are done. Each is timed from the moment at which it was due,
 * so that waiting for a slow one is not left out (Gil Tene's "coordinated omission").
 */
final class SteadyLoad {
    /** What is done each time; it adds what it measured. */
    interface Task {
        void run(int number, long due);
    }

    private SteadyLoad() {
    }

    static void run(int perSecond, Duration length, Task task) throws InterruptedException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        int count = Math.toIntExact(length.toSeconds() * perSecond);
        long start = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + number * (1_000_000_000L / perSecond);
                clock.schedule(() -> workers.execute(() -> guarded(task, number, due, failure)),
                        due - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            clock.shutdown();
            clock.awaitTermination(length.toSeconds() + 60, TimeUnit.SECONDS);
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("The load failed.", failed);
        }
    }

    private static void guarded(Task task, int number, long due, AtomicReference<@Nullable Throwable> failure) {
        try {
            task.run(number, due);
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }
}
