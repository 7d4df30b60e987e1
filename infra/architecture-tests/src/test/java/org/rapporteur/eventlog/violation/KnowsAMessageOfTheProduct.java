package org.rapporteur.eventlog.violation;

import org.rapporteur.shared.Command;

/** Breaks a rule on purpose. */
public record KnowsAMessageOfTheProduct(Command command) {}
