package org.rapporteur.notifications.running;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again: at once while there is more, else after a pause; a failure is told and tried again. */
final class Loop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final BooleanSupplier turn;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    private Loop(String name, Duration pause, BooleanSupplier turn) {
        this.name = name;
        this.pause = pause;
        this.turn = turn;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** @param turn does some work, and says whether there may be more at once */
    static Loop start(String name, Duration pause, BooleanSupplier turn) {
        Loop loop = new Loop(name, pause, turn);
        loop.thread.start();
        return loop;
    }

    private void run() {
        Duration wait = Duration.ZERO;
        while (!waited(wait)) {
            wait = work();
        }
    }

    private Duration work() {
        try {
            return turn.getAsBoolean() ? Duration.ZERO : pause;
        } catch (RuntimeException e) {
            if (stopped.getCount() > 0) {
                LOG.error("{} failed; it goes on in {} seconds", name, AFTER_FAILURE.toSeconds(), e);
            }
            return AFTER_FAILURE;
        }
    }

    private boolean waited(Duration wait) {
        try {
            return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Lets the turn that is under way end, for some seconds. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            if (!thread.join(FAREWELL)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
