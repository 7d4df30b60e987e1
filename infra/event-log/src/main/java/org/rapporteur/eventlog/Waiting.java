package org.rapporteur.eventlog;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An append that waits for its verdict.
 *
 * @param checkedUpTo the position below which the condition is known to hold
 * @param told whether the verdict is on its way: the first one counts
 */
record Waiting(Append request, List<String> payloadHashes, long checkedUpTo, CompletableFuture<Appended> verdict,
        AtomicBoolean told) {

    static Waiting of(Append request) {
        List<String> hashes = request.events().stream().map(event -> Sha256.hex(event.payload())).toList();
        return new Waiting(request, hashes, request.condition().marker(), new CompletableFuture<>(),
                new AtomicBoolean());
    }

    Waiting checkedUpTo(long position) {
        return new Waiting(request, payloadHashes, position, verdict, told);
    }

    boolean tellOnce() {
        return told.compareAndSet(false, true);
    }

    String commitId() {
        return request.commitId();
    }

    long payloadBytes() {
        return request.events().stream().mapToLong(event -> event.payload().length).sum();
    }

    /** What is still to be checked. */
    Condition openCondition() {
        return request.condition().isNone()
                ? request.condition()
                : new Condition(checkedUpTo, request.condition().criteria());
    }
}
