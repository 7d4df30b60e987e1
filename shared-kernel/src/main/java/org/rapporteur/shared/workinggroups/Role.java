package org.rapporteur.shared.workinggroups;

/** What a person may do in a group, by the facts of the log. */
public enum Role {
    SECRETARIAT, CHAIR, RAPPORTEUR, MEMBER, OBSERVER, CORRESPONDENT;

    /** Whether who holds it always speaks for a delegation. */
    public boolean speaksForADelegation() {
        return this == MEMBER || this == CORRESPONDENT;
    }
}
