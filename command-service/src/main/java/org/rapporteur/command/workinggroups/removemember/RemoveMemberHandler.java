package org.rapporteur.command.workinggroups.removemember;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.KNOWN_MEMBER;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ONE_SECRETARIAT;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.workinggroups.Secretariats;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Ends a membership, with every role in it; the group keeps at least one secretariat. */
@Component
final class RemoveMemberHandler implements Slice<RemoveMember, RemoveMemberHandler.State> {
    record State(Seat actor, Seat person, boolean lastSecretariat) {}

    @Override
    public State load(RemoveMember command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        return new State(Seat.of(act.person(), group.id(), history), Seat.of(command.person(), group.id(), history),
                Secretariats.of(group.id(), history).equals(Set.of(command.person())));
    }

    @Override
    public Decision decide(RemoveMember command, State state, Act act) {
        Capacity secretariat = state.actor().asSecretariat();
        KNOWN_MEMBER.requires(state.person().known());
        ONE_SECRETARIAT.requires(!state.lastSecretariat());
        Stream<Event> revoked = state.person().roles().stream()
                .map(role -> new RoleRevoked(command.group(), command.person(), role, command.reason()));
        Event removed = new MemberRemoved(command.group(), command.person(), command.reason());
        return secretariat.tells(Stream.concat(revoked, Stream.of(removed)).toArray(Event[]::new));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RemoveMember command) {
        return WorkingGroupTags.group(command.group());
    }
}
