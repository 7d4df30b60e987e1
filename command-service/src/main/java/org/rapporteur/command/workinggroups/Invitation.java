package org.rapporteur.command.workinggroups;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/**
 * An invitation into a group, or to audit an organisation, until it is accepted or withdrawn.
 *
 * @param group null for an auditor, who is invited to the organisation
 * @param role null for an auditor
 * @param succession whose seat it is for, and why; null where the seat is a new one
 */
public record Invitation(String codeHash, boolean open, @Nullable GroupId group, @Nullable Role role,
        @Nullable DelegationCode delegation, boolean alternate, @Nullable OrganisationId organisation,
        @Nullable SuccessorInvited succession) {
    public static Invitation of(InvitationId invitation, History history) {
        return history.fold(Optional.empty(), Invitation::evolve, WorkingGroupTags.invitation(invitation))
                .orElseThrow(WorkingGroupRule.KNOWN_INVITATION::refused);
    }

    private static Optional<Invitation> evolve(Optional<Invitation> invitation, Event event) {
        return switch (event) {
            case MemberInvited invited -> Optional.of(of(invited));
            case AuditorInvited invited -> Optional.of(of(invited));
            case SuccessorInvited successor -> invitation.map(one -> one.succeeding(successor));
            case InvitationAccepted accepted -> invitation.map(Invitation::closed);
            case AuditorAppointed appointed -> invitation.map(Invitation::closed);
            case InvitationWithdrawn withdrawn -> invitation.map(Invitation::closed);
            default -> invitation;
        };
    }

    private static Invitation of(MemberInvited invited) {
        return new Invitation(invited.codeHash(), true, invited.group(), invited.role(), invited.delegation(),
                invited.alternate(), null, null);
    }

    private static Invitation of(AuditorInvited invited) {
        return new Invitation(invited.codeHash(), true, null, null, null, false, invited.organisation(), null);
    }

    private Invitation succeeding(SuccessorInvited successor) {
        return new Invitation(codeHash, open, group, role, delegation, alternate, organisation, successor);
    }

    private Invitation closed() {
        return new Invitation(codeHash, false, group, role, delegation, alternate, organisation, succession);
    }

    /** Compares in constant time: an answer's delay tells nothing about the code. */
    public boolean opensWith(String code) {
        return MessageDigest.isEqual(Hash.hex(code).getBytes(StandardCharsets.US_ASCII),
                codeHash.getBytes(StandardCharsets.US_ASCII));
    }
}
