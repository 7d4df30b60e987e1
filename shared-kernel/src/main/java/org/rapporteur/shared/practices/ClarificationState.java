package org.rapporteur.shared.practices;

/** How far a question to a delegation is. */
public enum ClarificationState {
    /** It waits for its answer. */
    OPEN,
    /** It waits for its answer, and the moment for which that was hoped has passed. */
    OVERDUE,
    /** The delegation answered; the rapporteur has not said whether it is enough. */
    ANSWERED,
    /** The rapporteur said that it is settled. */
    RESOLVED
}
