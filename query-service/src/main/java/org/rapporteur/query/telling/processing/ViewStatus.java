package org.rapporteur.query.telling.processing;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a view fares in this process: what it failed on last, and when it last came on. */
public final class ViewStatus {
    private final Clock clock;
    private volatile @Nullable Throwable failure;
    private volatile Instant progressAt;

    ViewStatus(Clock clock) {
        this.clock = clock;
        this.progressAt = clock.instant();
    }

    void failed(Throwable cause) {
        failure = cause;
    }

    /** The view came on, by this process or by another one: what this one failed on is behind it. */
    public void progressed() {
        failure = null;
        progressAt = clock.instant();
    }

    public @Nullable Throwable failure() {
        return failure;
    }

    public Instant progressAt() {
        return progressAt;
    }
}
