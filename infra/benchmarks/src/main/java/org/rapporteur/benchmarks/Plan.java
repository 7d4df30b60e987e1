package org.rapporteur.benchmarks;

import java.time.Duration;

/**
 * How long and how much.
 *
 * @param load how long each load lasts: once to warm up, once measured
 * @param events how many events a read model is rebuilt from, at least
 */
record Plan(Duration load, int events) {
    /** Commands that arrive in a second, whether or not those before are done. */
    static final int COMMANDS_PER_SECOND = 20;
    /** Readers who each open the next page as soon as they have one. */
    static final int READERS = 8;

    static Plan of(String... args) {
        return new Plan(Duration.ofSeconds(args.length > 0 ? Integer.parseInt(args[0]) : 10),
                args.length > 1 ? Integer.parseInt(args[1]) : 5_000);
    }
}
