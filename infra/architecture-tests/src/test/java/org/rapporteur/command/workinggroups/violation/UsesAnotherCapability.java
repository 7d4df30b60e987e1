package org.rapporteur.command.workinggroups.violation;

import org.rapporteur.command.practices.violatingtwo.AnotherSlice;

/** Breaks a rule on purpose. */
public record UsesAnotherCapability(AnotherSlice other) {}
