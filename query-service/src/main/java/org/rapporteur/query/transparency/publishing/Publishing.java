package org.rapporteur.query.transparency.publishing;

import com.mongodb.MongoException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the publisher look at the log now and then, in a thread of its own. */
@Component
class Publishing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final Publisher publisher;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;

    Publishing(Publisher publisher, @Value("${rapporteur.transparency.every:1s}") Duration every) {
        this.publisher = publisher;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().name("transparency-log").daemon().unstarted(work));
        thread.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            publisher.look();
        } catch (MongoException | UncheckedIOException e) {
            LOG.warn("The log could not be signed now; the next attempt comes by itself: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The log could not be signed now", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            awaitEnd(thread);
            thread = null;
        }
    }

    private static void awaitEnd(ScheduledExecutorService thread) {
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
