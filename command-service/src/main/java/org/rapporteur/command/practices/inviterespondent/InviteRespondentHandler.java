package org.rapporteur.command.practices.inviterespondent;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_DELEGATION;
import static org.rapporteur.command.practices.PracticeRule.CALL_NOT_CLOSED;
import static org.rapporteur.command.practices.PracticeRule.INVITED_ONCE;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnCall;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Invites a delegation of the call's organisation to answer it, once. */
@Component
final class InviteRespondentHandler implements Slice<InviteRespondent, InviteRespondentHandler.State> {
    record State(OnCall on, boolean delegationExists, boolean invited) {}

    @Override
    public State load(InviteRespondent command, Act act, History history) {
        OnCall on = OnCall.load(command.call(), act, history);
        return new State(on, Organisation.hasDelegation(on.call().organisation(), command.delegation(), history),
                history.fold(false, (is, event) -> is || event instanceof RespondentInvited,
                        PracticeTags.respondent(command.call(), command.delegation())));
    }

    @Override
    public Decision decide(InviteRespondent command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        KNOWN_DELEGATION.requires(state.delegationExists(), command.delegation());
        CALL_NOT_CLOSED.requires(!state.on().call().closed());
        INVITED_ONCE.requires(!state.invited(), command.delegation());
        return secretariat.tells(new RespondentInvited(command.call(), command.delegation()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(InviteRespondent command) {
        return PracticeTags.respondent(command.call(), command.delegation());
    }
}
