package org.rapporteur.command.practices;

/** How far a practice is, as far as rules ask: everything before the decision is open for review. */
public enum Stage {
    OPEN, ACCEPTED, DECLINED, PUBLISHED, WITHDRAWN
}
