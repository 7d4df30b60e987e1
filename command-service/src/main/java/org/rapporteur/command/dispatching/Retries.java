package org.rapporteur.command.dispatching;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/** Decides again where somebody else's commit came between: exactly that, a few times, after a random moment. */
final class Retries {
    private static final int TRIES = 12;
    private static final long FIRST_MICROS = 500;
    private static final int DOUBLINGS = 6;

    private Retries() {
    }

    static <T> T untilUndisturbed(Supplier<T> work) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return work.get();
            } catch (CompletionException e) {
                RuntimeException cause = Causes.of(e);
                if (!(cause instanceof AppendEventsTransactionRejectedException)) {
                    throw cause;
                }
                LockSupport.parkNanos(jitter(attempt));
            }
        }
        throw DispatchRule.BUSY.refused();
    }

    private static long jitter(int attempt) {
        long most = FIRST_MICROS << Math.min(attempt, DOUBLINGS);
        return TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, most));
    }
}
