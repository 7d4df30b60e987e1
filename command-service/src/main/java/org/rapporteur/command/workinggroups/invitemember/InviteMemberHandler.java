package org.rapporteur.command.workinggroups.invitemember;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_DELEGATION;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.workinggroups.Secretariats;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Invites somebody into a group; an administrator may invite the secretariat of a group that has none. */
@Component
final class InviteMemberHandler implements Slice<InviteMember, InviteMemberHandler.State> {
    record State(Seat seat, boolean delegationExists, boolean mayInviteFirstSecretariat) {
        Capacity inviter() {
            return mayInviteFirstSecretariat ? Capacity.ADMINISTRATOR.within(seat.group()) : seat.asSecretariat();
        }
    }

    @Override
    public State load(InviteMember command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        Seat seat = Seat.of(act.person(), command.group(), history);
        return new State(seat, Organisation.allows(group.organisation(), command.delegation(), history),
                command.role() == Role.SECRETARIAT && !seat.has(Role.SECRETARIAT)
                        && Administrators.has(act.person(), history)
                        && Secretariats.of(command.group(), history).isEmpty());
    }

    @Override
    public Decision decide(InviteMember command, State state, Act act) {
        Capacity inviter = state.inviter();
        KNOWN_DELEGATION.requires(state.delegationExists(), String.valueOf(command.delegation()));
        PersonId invitee = act.newPerson("invitee");
        return inviter.tells(new MemberInvited(new InvitationId(act.newId("invitation")), command.group(),
                act.seal(invitee, command.invitee().name()), act.seal(invitee, command.invitee().email()),
                command.role(), command.delegation(), command.alternate(), command.invitee().codeHash()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "ADMINISTRATOR");
    }

    @Override
    public Tag turn(InviteMember command) {
        return WorkingGroupTags.group(command.group());
    }

    @Override
    public Set<String> mints() {
        return Set.of("invitation");
    }
}
