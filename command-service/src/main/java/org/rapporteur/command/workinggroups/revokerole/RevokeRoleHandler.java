package org.rapporteur.command.workinggroups.revokerole;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.KNOWN_MEMBER;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ONE_SECRETARIAT;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ROLE_HELD;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.workinggroups.Secretariats;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Takes a role from somebody; the group keeps at least one secretariat. */
@Component
final class RevokeRoleHandler implements Slice<RevokeRole, RevokeRoleHandler.State> {
    record State(Seat actor, Seat person, boolean lastSecretariat) {}

    @Override
    public State load(RevokeRole command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        return new State(Seat.of(act.person(), group.id(), history), Seat.of(command.person(), group.id(), history),
                command.role() == Role.SECRETARIAT
                        && Secretariats.of(group.id(), history).equals(Set.of(command.person())));
    }

    @Override
    public Decision decide(RevokeRole command, State state, Act act) {
        Capacity secretariat = state.actor().asSecretariat();
        KNOWN_MEMBER.requires(state.person().known());
        ROLE_HELD.requires(state.person().has(command.role()));
        ONE_SECRETARIAT.requires(!state.lastSecretariat());
        return secretariat
                .tells(new RoleRevoked(command.group(), command.person(), command.role(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RevokeRole command) {
        return WorkingGroupTags.group(command.group());
    }
}
