package org.rapporteur.eventlog;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Tells the outcomes, on threads that are not the appender's: what callers do next must not hold up the log. */
final class Verdicts {

    private final Executor executor;
    private final LogMetrics metrics;

    Verdicts(Executor executor, LogMetrics metrics) {
        this.executor = executor;
        this.metrics = metrics;
    }

    void appended(Waiting waiting, Envelope envelope, boolean alreadyThere) {
        Appended outcome = new Appended(envelope.commit(), envelope.firstPosition(), envelope.events().size(),
                envelope.time(), alreadyThere);
        tell(waiting, () -> waiting.verdict().complete(outcome));
    }

    void conflict(Waiting waiting, long position) {
        metrics.conflict();
        failed(waiting, new AppendConflict(waiting.request().condition().marker(), position));
    }

    void failed(Waiting waiting, RuntimeException problem) {
        tell(waiting, () -> waiting.verdict().completeExceptionally(problem));
    }

    private void tell(Waiting waiting, Runnable verdict) {
        if (waiting.tellOnce()) {
            try {
                executor.execute(verdict);
            } catch (RejectedExecutionException e) {
                // why: the log is being closed, and who still waits would wait for ever
                verdict.run();
            }
        }
    }
}
