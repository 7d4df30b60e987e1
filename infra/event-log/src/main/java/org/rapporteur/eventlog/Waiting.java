package org.rapporteur.eventlog;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An append that waits for its verdict.
 *
 * @param payloadBytes how long its payloads are together
 * @param checkedUpTo the position below which the condition is known to hold
 * @param told whether the verdict is on its way: the first one counts
 */
record Waiting(Append request, List<String> payloadHashes, long payloadBytes, long checkedUpTo,
        CompletableFuture<Appended> verdict, AtomicBoolean told) {

    static Waiting of(Append request) {
        List<String> hashes = request.events().stream().map(event -> Sha256.hex(event.payload())).toList();
        long bytes = request.events().stream().mapToLong(event -> event.payload().length).sum();
        return new Waiting(request, hashes, bytes, request.condition().marker(), new CompletableFuture<>(),
                new AtomicBoolean());
    }

    Waiting checkedUpTo(long position) {
        return new Waiting(request, payloadHashes, payloadBytes, position, verdict, told);
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
