package org.rapporteur.shared.mandates;

/** Which of a mandate's reviews. */
public enum ReviewKind {
    /** The exchange of views that a calendar year asks for. */
    YEARLY,
    /** The one at the mandate's end, from which a renewal starts. */
    FINAL
}
