package org.rapporteur.command.workinggroups.replacecorrespondent;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.KNOWN_MEMBER;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ONE_SECRETARIAT;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ONE_SUCCESSOR;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.REPLACED_AS_VOICE;

import java.util.Objects;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.workinggroups.Secretariats;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.ReplaceCorrespondent;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Invites somebody for the seat of who speaks for a delegation; the seat changes hands when they accept. */
@Component
final class ReplaceCorrespondentHandler implements Slice<ReplaceCorrespondent, ReplaceCorrespondentHandler.State> {
    record State(Seat actor, Seat person, Successors successors, boolean lastSecretariat) {
        Role role() {
            return person.has(Role.CORRESPONDENT) ? Role.CORRESPONDENT : Role.MEMBER;
        }
    }

    @Override
    public State load(ReplaceCorrespondent command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        return new State(Seat.of(act.person(), group.id(), history), Seat.of(command.person(), group.id(), history),
                Successors.of(command.person(), group.id(), history),
                Secretariats.of(group.id(), history).equals(Set.of(command.person())));
    }

    @Override
    public Decision decide(ReplaceCorrespondent command, State state, Act act) {
        Capacity secretariat = state.actor().asSecretariat();
        KNOWN_MEMBER.requires(state.person().known());
        REPLACED_AS_VOICE.requires(state.person().delegation() != null && state.person().has(state.role()));
        ONE_SUCCESSOR.requires(!state.successors().invited());
        ONE_SECRETARIAT.requires(!state.lastSecretariat());
        InvitationId invitation = new InvitationId(act.newId("invitation"));
        return secretariat.tells(invited(command, state, invitation, act),
                new SuccessorInvited(invitation, command.group(), command.person(), command.reason()));
    }

    private static MemberInvited invited(ReplaceCorrespondent command, State state, InvitationId invitation, Act act) {
        PersonId invitee = act.newPerson("invitee");
        DelegationCode delegation = Objects.requireNonNull(state.person().delegation());
        return new MemberInvited(invitation, command.group(), act.seal(invitee, command.invitee().name()),
                act.seal(invitee, command.invitee().email()), state.role(), delegation,
                state.successors().alternate(), command.invitee().codeHash());
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(ReplaceCorrespondent command) {
        return WorkingGroupTags.group(command.group());
    }

    @Override
    public Set<String> mints() {
        return Set.of("invitation");
    }
}
