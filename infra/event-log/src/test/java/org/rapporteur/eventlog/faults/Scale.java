package org.rapporteur.eventlog.faults;

import java.time.Duration;
import java.util.stream.IntStream;

/** How long the suite runs: short in every build, long with {@code -Pfaults}. */
final class Scale {

    static final boolean LONG = "long".equals(System.getProperty("faults.scale"));

    /** What random tests begin with: given by {@code -Dfaults.seed}, and named by each test that fails. */
    static final long SEED = Long.getLong("faults.seed", 20170301);

    private Scale() {
    }

    static int times(int brief) {
        return LONG ? 10 * brief : brief;
    }

    /** How long to wait for what must come: a busy machine is no broken promise. */
    static Duration patience() {
        return Duration.ofMinutes(LONG ? 20 : 2);
    }

    /** How many processes write at once. */
    static IntStream processes() {
        return LONG ? IntStream.of(1, 4, 16) : IntStream.of(1, 4);
    }
}
