package org.rapporteur.command.workinggroups.violation;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule on purpose: the time from inside of a decision, by a reference that nobody sees called. */
public final class NamesTheClock {
    public Supplier<Instant> time() {
        return Instant::now;
    }
}
