package org.rapporteur.command.practices.violatingone;

import org.rapporteur.command.practices.violatingtwo.AnotherSlice;

/** Breaks a rule on purpose. */
public record UsesAnotherSlice(AnotherSlice other) {}
