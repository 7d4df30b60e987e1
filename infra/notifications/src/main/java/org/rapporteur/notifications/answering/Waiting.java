package org.rapporteur.notifications.answering;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.notifications.tailing.TailPosition;
import org.springframework.stereotype.Component;

/** Lets a reader wait, for a moment, until the facts that they know of were read here too. */
@Component
final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final TailPosition position;

    Waiting(TailPosition position) {
        this.position = position;
    }

    /** The position that an answer reflects now. */
    long until(long wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long reached = position.position();
        while (reached < wanted && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GLANCE.toMillis()));
            reached = position.position();
        }
        return reached;
    }
}
