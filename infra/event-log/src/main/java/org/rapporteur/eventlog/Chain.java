package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What makes one commit the successor of another: number, position, hash and time. */
final class Chain {

    private Chain() {
    }

    /** @param previous null where nothing before is known; then only commit 0 can be checked */
    static void check(@Nullable Envelope previous, Envelope next) {
        if (previous == null) {
            checkFirst(next);
            return;
        }
        require(next, next.commit() == previous.commit() + 1, () -> "does not follow commit " + previous.commit());
        require(next, next.firstPosition() == previous.nextPosition(), () -> "starts at position %d instead of %d"
                .formatted(next.firstPosition(), previous.nextPosition()));
        require(next, next.previous().equals(previous.hash()), () -> "does not hold the hash of the one before it");
        require(next, !next.time().isBefore(previous.time()), () -> "is earlier than the one before it");
    }

    private static void checkFirst(Envelope first) {
        require(first, first.commit() != 0 || first.firstPosition() == 0, () -> "starts after position 0");
        require(first, first.commit() != 0 || first.previous().equals(Sha256.NOTHING_BEFORE),
                () -> "names a commit before it");
    }

    private static void require(Envelope envelope, boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new LogDamaged("The log is damaged: commit %d %s.".formatted(envelope.commit(), otherwise.get()));
        }
    }

    static String hashOf(@Nullable Envelope previous) {
        return previous == null ? Sha256.NOTHING_BEFORE : previous.hash();
    }

    static Instant notBefore(@Nullable Envelope previous, Instant time) {
        return previous == null ? time : Times.later(previous.time(), time);
    }
}
