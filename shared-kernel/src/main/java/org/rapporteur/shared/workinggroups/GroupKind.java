package org.rapporteur.shared.workinggroups;

/** The kind of a working group; kinds differ by their settings only. */
public enum GroupKind {
    PLATFORM, COMMITTEE, WORKING_GROUP, NETWORK, COMMISSION, FORUM
}
