package org.rapporteur.command.workinggroups.violation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks a rule on purpose. */
public final class InjectsIntoAField {
    @Autowired
    Clock clock;
}
