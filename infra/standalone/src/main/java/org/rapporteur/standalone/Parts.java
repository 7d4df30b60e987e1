package org.rapporteur.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs, in the order in which it started; it stops in the reverse order, each part once. */
final class Parts {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<Part> started = new ArrayDeque<>();
    private boolean stopped;

    synchronized <T extends AutoCloseable> T start(String name, Supplier<T> part) {
        if (stopped) {
            throw new IllegalStateException("The platform is stopping: " + name + " is not started any more");
        }
        T running = part.get();
        started.push(new Part(name, running));
        return running;
    }

    synchronized void stop() {
        stopped = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    private static void stop(Part part) {
        try {
            part.running().close();
            LOG.info("Stopped: {}", part.name());
        } catch (Exception e) {
            LOG.error("{} did not stop cleanly", part.name(), e);
        }
    }
}
