package org.rapporteur.query.audit.violation;

import org.rapporteur.query.practices.violation.AnotherView;

/** Breaks a rule on purpose. */
public record TellsOfAnotherCapability(AnotherView other) {}
