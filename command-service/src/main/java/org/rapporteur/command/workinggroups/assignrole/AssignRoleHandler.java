package org.rapporteur.command.workinggroups.assignrole;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.KNOWN_MEMBER;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ROLE_SPEAKS_FOR_A_DELEGATION;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Gives a member of a group one more role; a role that is held already stays as it is. */
@Component
final class AssignRoleHandler implements Slice<AssignRole, AssignRoleHandler.State> {
    record State(Seat actor, Seat person) {}

    @Override
    public State load(AssignRole command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        return new State(Seat.of(act.person(), group.id(), history),
                Seat.of(command.person(), group.id(), history));
    }

    @Override
    public Decision decide(AssignRole command, State state, Act act) {
        Capacity secretariat = state.actor().asSecretariat();
        KNOWN_MEMBER.requires(state.person().known());
        ROLE_SPEAKS_FOR_A_DELEGATION.requires(
                !command.role().speaksForADelegation() || state.person().delegation() != null);
        return state.person().has(command.role())
                ? secretariat.tellsNothing()
                : secretariat.tells(
                        new RoleAssigned(command.group(), command.person(), command.role(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(AssignRole command) {
        return WorkingGroupTags.group(command.group());
    }
}
