package org.rapporteur.eventlog.faults;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** A clock that somebody sets again and again: up to an hour back, never ahead. */
final class SteppingClock extends Clock {

    private static final int HOUR_MILLIS = 3_600_000;

    private final Random random;

    SteppingClock(Random random) {
        this.random = random;
    }

    @Override
    public Instant instant() {
        return Instant.now().minusMillis(random.nextInt(HOUR_MILLIS));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
