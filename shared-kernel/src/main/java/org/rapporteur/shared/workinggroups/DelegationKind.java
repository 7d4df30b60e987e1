package org.rapporteur.shared.workinggroups;

/** What a delegation speaks for. */
public enum DelegationKind {
    /** A member State. */
    STATE,
    /** A region of a State, which answers for itself. */
    REGION,
    /** An organisation, such as the Conference of INGOs. */
    ORGANISATION,
    /** An organ or committee of the organisation itself, such as the Joint Council on Youth. */
    BODY
}
