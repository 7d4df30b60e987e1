package org.rapporteur.command.workinggroups.violation;

/** Breaks a rule on purpose: it prints, as it might sleep. */
public final class Sleeps {
    void now() {
        System.err.flush();
    }
}
