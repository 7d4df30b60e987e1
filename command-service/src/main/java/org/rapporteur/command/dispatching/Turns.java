package org.rapporteur.command.dispatching;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.shared.Tag;

/** A queue per thing, first come first served: without it, most of the many who work on one thing would be rejected. */
final class Turns {
    private static final int LANES = 1_024;

    private final List<ReentrantLock> lanes = Stream.generate(() -> new ReentrantLock(true)).limit(LANES).toList();
    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    <T> T inTurn(Tag thing, Supplier<T> work) {
        ReentrantLock lane = lanes.get(Math.floorMod(thing.hashCode(), LANES));
        DispatchRule.BUSY.requires(await(lane));
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }

    private boolean await(ReentrantLock lane) {
        try {
            return lane.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
