package org.rapporteur.command.workinggroups.violation;

import java.util.concurrent.ThreadLocalRandom;

/** Breaks a rule on purpose: chance from inside of a decision. */
public final class TakesAChance {
    public int chance() {
        return ThreadLocalRandom.current().nextInt();
    }
}
