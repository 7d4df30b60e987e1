package org.rapporteur.query.violation;

import org.rapporteur.command.practices.violatingtwo.AnotherSlice;

/** Breaks a rule on purpose. */
public record UsesTheCommandService(AnotherSlice other) {}
