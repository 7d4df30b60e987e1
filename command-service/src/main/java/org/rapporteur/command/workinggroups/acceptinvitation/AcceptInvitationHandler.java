package org.rapporteur.command.workinggroups.acceptinvitation;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.INVITATION_CODE;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.INVITATION_OPEN;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ONE_MEMBERSHIP;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.ONE_SECRETARIAT;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Auditors;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.workinggroups.Invitation;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** The invited person takes the seat; whoever holds the code of the link is the invited person. */
@Component
final class AcceptInvitationHandler implements Slice<AcceptInvitation, AcceptInvitationHandler.State> {
    record State(Invitation invitation, boolean seated, Optional<HandOver> handOver) {}

    @Override
    public State load(AcceptInvitation command, Act act, History history) {
        Invitation invitation = Invitation.of(command.invitation(), history);
        return new State(invitation, isSeated(invitation, act.person(), history),
                Optional.ofNullable(invitation.succession()).flatMap(succession -> HandOver.of(succession,
                        invitation.delegation(), history)));
    }

    private static boolean isSeated(Invitation invitation, PersonId person, History history) {
        return invitation.group() != null
                ? Seat.of(person, invitation.group(), history).taken()
                : invitation.organisation() != null && Auditors.has(invitation.organisation(), person, history);
    }

    @Override
    public Decision decide(AcceptInvitation command, State state, Act act) {
        Invitation invitation = state.invitation();
        INVITATION_CODE.requires(invitation.opensWith(command.code()));
        INVITATION_OPEN.requires(invitation.open());
        ONE_MEMBERSHIP.requires(!state.seated());
        ONE_SECRETARIAT.requires(!state.handOver().map(HandOver::ofTheLastSecretariat).orElse(false));
        Sealed name = act.seal(act.person(), command.name());
        Sealed email = command.email() == null ? null : act.seal(act.person(), command.email());
        return invitation.group() != null && invitation.role() != null
                ? joins(command, state, invitation.group(), invitation.role(), act, name, email)
                : Capacity.SELF.tells(new AuditorAppointed(command.invitation(),
                        Objects.requireNonNull(invitation.organisation()), act.person(), name, email));
    }

    private static Decision joins(AcceptInvitation command, State state, GroupId group, Role role, Act act, Sealed name,
            @Nullable Sealed email) {
        Invitation invitation = state.invitation();
        Stream<Event> joined = Stream.of(
                new InvitationAccepted(command.invitation(), group, act.person(), name, email,
                        invitation.delegation(), invitation.alternate()),
                new RoleAssigned(group, act.person(), role, null));
        Stream<Event> left = state.handOver().stream().flatMap(one -> one.to(act.person()));
        return new Capacity(Capacity.SELF.role(), group, invitation.delegation())
                .tells(Stream.concat(joined, left).toArray(Event[]::new));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SELF");
    }

    @Override
    public Tag turn(AcceptInvitation command) {
        return WorkingGroupTags.invitation(command.invitation());
    }
}
