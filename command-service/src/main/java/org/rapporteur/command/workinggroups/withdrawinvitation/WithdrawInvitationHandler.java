package org.rapporteur.command.workinggroups.withdrawinvitation;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.INVITATION_OPEN;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.workinggroups.Invitation;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.WithdrawInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Withdraws an invitation that nobody accepted yet: a group's by its secretariat, an auditor's by an administrator. */
@Component
final class WithdrawInvitationHandler implements Slice<WithdrawInvitation, WithdrawInvitationHandler.State> {
    record State(Invitation invitation, Optional<Seat> seat, boolean administrator) {
        Capacity withdrawer() {
            return seat.map(Seat::asSecretariat).orElseGet(() -> Administrators.act(administrator));
        }
    }

    @Override
    public State load(WithdrawInvitation command, Act act, History history) {
        Invitation invitation = Invitation.of(command.invitation(), history);
        return new State(invitation,
                Optional.ofNullable(invitation.group()).map(group -> Seat.of(act.person(), group, history)),
                invitation.group() == null && Administrators.has(act.person(), history));
    }

    @Override
    public Decision decide(WithdrawInvitation command, State state, Act act) {
        Capacity withdrawer = state.withdrawer();
        INVITATION_OPEN.requires(state.invitation().open());
        return withdrawer.tells(
                new InvitationWithdrawn(command.invitation(), state.invitation().group(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "ADMINISTRATOR");
    }

    @Override
    public Tag turn(WithdrawInvitation command) {
        return WorkingGroupTags.invitation(command.invitation());
    }
}
