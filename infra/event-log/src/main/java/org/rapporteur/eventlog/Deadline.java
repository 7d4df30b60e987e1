package org.rapporteur.eventlog;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.MongoException;

/** When to stop trying. */
record Deadline(long nanoTime, Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);
    private static final long PAUSE_NANOS = 5_000_000;

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos(), patience);
    }

    void check(@Nullable Throwable lastProblem) {
        if (System.nanoTime() - nanoTime > 0) {
            throw new AppendUndecided(
                    "No answer from the store within %s. Append the same commit id again to learn the outcome."
                            .formatted(patience),
                    lastProblem);
        }
    }

    /** Reads until the store answers. */
    <T> T patiently(Supplier<T> read, @Nullable MongoException before) {
        MongoException problem = before;
        while (true) {
            check(problem);
            try {
                return read.get();
            } catch (MongoException e) {
                LOG.warn("The log cannot be read, trying again: {}", e.getMessage());
                problem = e;
                pause();
            }
        }
    }

    static void pause() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }
}
