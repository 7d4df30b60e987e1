package org.rapporteur.eventlog;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** When to stop trying. */
record Deadline(long nanoTime, Duration patience) {

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
}
