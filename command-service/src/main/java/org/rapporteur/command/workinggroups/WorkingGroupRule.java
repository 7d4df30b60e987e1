package org.rapporteur.command.workinggroups;

import static org.rapporteur.command.deciding.Refusal.CONFLICT;
import static org.rapporteur.command.deciding.Refusal.NOT_ALLOWED;
import static org.rapporteur.command.deciding.Refusal.RULE;
import static org.rapporteur.command.deciding.Refusal.UNKNOWN;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** The rules of organisations, delegations, groups and who sits in them. */
public enum WorkingGroupRule implements Rule {
    /** What a command names exists. */
    KNOWN_INVITATION(UNKNOWN),
    /** Who is given or loses a role, or is removed, has a seat in the group. */
    KNOWN_MEMBER(UNKNOWN),
    /** There is only one first administrator. */
    FIRST_ADMINISTRATOR(CONFLICT),
    /** No two organisations share a name or acronym. */
    UNIQUE_ORGANISATION(CONFLICT),
    /** A code stands for one delegation of the organisation. */
    UNIQUE_DELEGATION(CONFLICT),
    /** No two groups of an organisation share an acronym. */
    UNIQUE_GROUP(CONFLICT),
    /** A group stands under another one of its own organisation. */
    PARENT_IN_SAME_ORGANISATION(RULE),
    /** An invitation is accepted or withdrawn once. */
    INVITATION_OPEN(CONFLICT),
    /** Who accepts shows the code of the link that reached them. */
    INVITATION_CODE(NOT_ALLOWED),
    /** One active membership per person and group. */
    ONE_MEMBERSHIP(CONFLICT),
    /** Who is a member or correspondent speaks for a delegation. */
    ROLE_SPEAKS_FOR_A_DELEGATION(RULE),
    /** Only who speaks for a delegation, as a member or correspondent, is replaced; others are removed. */
    REPLACED_AS_VOICE(RULE),
    /** One successor is invited at a time. */
    ONE_SUCCESSOR(CONFLICT),
    /** Only a role that somebody holds can be revoked. */
    ROLE_HELD(CONFLICT),
    /** A group keeps at least one secretariat. */
    ONE_SECRETARIAT(RULE);

    private final Refusal refusal;

    WorkingGroupRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
