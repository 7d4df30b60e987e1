package org.rapporteur.eventlog;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An append that waits for its verdict.
 *
 * @param payloadBytes how long its payloads are together
 * @param checkedUpTo the position below which the condition is known to hold
 * @param told whether the verdict is on its way: the first one counts
 */
record Waiting(Append request, Draft draft, long payloadBytes, long checkedUpTo,
        CompletableFuture<Appended> verdict, AtomicBoolean told) {

    static Waiting of(Append request) {
        long bytes = request.events().stream().mapToLong(event -> event.payload().length).sum();
        return new Waiting(request, EnvelopeWriter.draft(request), bytes, request.condition().marker(),
                new CompletableFuture<>(), new AtomicBoolean());
    }

    Waiting checkedUpTo(long position) {
        return new Waiting(request, draft, payloadBytes, position, verdict, told);
    }

    boolean tellOnce() {
        return told.compareAndSet(false, true);
    }

    String commitId() {
        return request.commitId();
    }

    /** What is still to be checked. */
    Condition openCondition() {
        return request.condition().isNone()
                ? request.condition()
                : new Condition(checkedUpTo, request.condition().criteria());
    }
}
