package org.rapporteur.command.workinggroups.violation;

import java.time.Instant;

/** Breaks a rule on purpose. */
public final class ReadsTheClock {
    Instant at() {
        return Instant.now();
    }
}
