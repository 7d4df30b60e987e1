package org.rapporteur.query.telling.processing;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a view fares in this process: what it failed on last, and when it last came on. */
public final class ViewStatus {
    private final Clock clock;
    private volatile @Nullable Throwable failure;
    private volatile Instant progressAt;
    private volatile @Nullable Instant factAt;

    ViewStatus(Clock clock) {
        this.clock = clock;
        this.progressAt = clock.instant();
    }

    void failed(Throwable cause) {
        failure = cause;
    }

    /** @param at when the last fact that it reflects happened */
    void projected(Instant at) {
        failure = null;
        factAt = at;
        progressed();
    }

    /** Another process may project the view while this one watches. */
    public void progressed() {
        progressAt = clock.instant();
    }

    public @Nullable Throwable failure() {
        return failure;
    }

    public Instant progressAt() {
        return progressAt;
    }

    public @Nullable Instant factAt() {
        return factAt;
    }
}
