package org.rapporteur.verify.violation;

import org.rapporteur.eventlog.Envelope;

/** Breaks a rule on purpose. */
public record KnowsTheLog(Envelope envelope) {}
