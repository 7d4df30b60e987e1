package org.rapporteur.query.workinggroups.invitations;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;

/**
 * An invitation without the person: into a group, or to audit an organisation.
 *
 * @param codeHash the SHA-256 of the code in its link: who knows it holds the link
 */
public record InvitationDocument(InvitationId invitation, @Nullable OrganisationId organisation,
        @Nullable GroupId group, @Nullable Role role, @Nullable DelegationCode delegation, State state,
        String codeHash) {
    /** What became of an invitation. */
    public enum State {
        OPEN, ACCEPTED, WITHDRAWN
    }

    InvitationDocument in(State next) {
        return new InvitationDocument(invitation, organisation, group, role, delegation, next, codeHash);
    }
}
