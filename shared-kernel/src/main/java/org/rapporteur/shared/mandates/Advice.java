package org.rapporteur.shared.mandates;

/** What a review says of a task or an activity. */
public enum Advice {
    /** It goes on as it is. */
    CONTINUE,
    /** It comes first in the time to come. */
    PRIORITY,
    /** It ends. */
    DISCONTINUE
}
