package org.rapporteur.shared.practices;

/** How sure a rapporteur is of a classification. */
public enum Confidence {
    LOW, MEDIUM, HIGH
}
