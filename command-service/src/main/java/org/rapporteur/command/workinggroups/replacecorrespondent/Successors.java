package org.rapporteur.command.workinggroups.replacecorrespondent;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.workinggroups.Invitation;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/**
 * What a successor would take over.
 *
 * @param alternate whether the seat is that of an alternate
 * @param invited whether a successor has not answered yet
 */
record Successors(boolean alternate, boolean invited) {
    private record Told(boolean alternate, List<InvitationId> invitations) {
        Told and(Event event) {
            return switch (event) {
                case InvitationAccepted accepted -> new Told(accepted.alternate(), List.of());
                case SuccessorInvited one -> new Told(alternate,
                        Stream.concat(invitations.stream(), Stream.of(one.invitation())).toList());
                default -> this;
            };
        }
    }

    static Successors of(PersonId person, GroupId group, History history) {
        Told told = history.fold(new Told(false, List.of()), Told::and, WorkingGroupTags.seat(group, person));
        return new Successors(told.alternate(),
                told.invitations().stream().anyMatch(one -> Invitation.of(one, history).open()));
    }
}
