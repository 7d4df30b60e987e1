package org.rapporteur.shared.workinggroups;

import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;

/** The tags by which the rules of working groups find their facts: one per rule, never a hot one. */
public final class WorkingGroupTags {
    private WorkingGroupTags() {
    }

    /** Who administers the platform. */
    public static Tag administrators() {
        return Tag.of("administrators", "platform");
    }

    /** Whether this person administers the platform. */
    public static Tag administrator(PersonId person) {
        return Tag.of("administrator", person);
    }

    public static Tag organisation(OrganisationId organisation) {
        return Tag.of("organisation", organisation);
    }

    /** Names and acronyms of organisations are unique. */
    public static Tag organisationNames() {
        return Tag.of("organisation-names", "platform");
    }

    public static Tag delegation(OrganisationId organisation, DelegationCode delegation) {
        return Tag.of("delegation", organisation, delegation);
    }

    public static Tag auditor(OrganisationId organisation, PersonId person) {
        return Tag.of("auditor", organisation, person);
    }

    public static Tag group(GroupId group) {
        return Tag.of("group", group);
    }

    /** Acronyms of groups are unique in their organisation. */
    public static Tag groupNames(OrganisationId organisation) {
        return Tag.of("group-names", organisation);
    }

    public static Tag invitation(InvitationId invitation) {
        return Tag.of("invitation", invitation);
    }

    /** What a person is and may do in a group: every command's condition holds its actor's seat. */
    public static Tag seat(GroupId group, PersonId person) {
        return Tag.of("seat", group, person);
    }

    /** A group keeps at least one secretariat. */
    public static Tag secretariat(GroupId group) {
        return Tag.of("secretariat", group);
    }

    /** A group's ordinary meetings keep its cadence. */
    public static Tag schedule(GroupId group) {
        return Tag.of("schedule", group);
    }
}
