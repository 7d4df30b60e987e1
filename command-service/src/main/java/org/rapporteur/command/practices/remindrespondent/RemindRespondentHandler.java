package org.rapporteur.command.practices.remindrespondent;

import static org.rapporteur.command.practices.PracticeRule.BEFORE_THE_DEADLINE;
import static org.rapporteur.command.practices.PracticeRule.CALL_HAS_OPENED;
import static org.rapporteur.command.practices.PracticeRule.CALL_NOT_CLOSED;
import static org.rapporteur.command.practices.PracticeRule.INVITED_FIRST;
import static org.rapporteur.command.practices.PracticeRule.NOT_YET_ANSWERED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnCall;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.RemindRespondent;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Reminds a delegation of a call that it was invited to and has not answered. */
@Component
final class RemindRespondentHandler implements Slice<RemindRespondent, RemindRespondentHandler.State> {
    /** @param answers how many practices it has submitted and not withdrawn */
    record State(OnCall on, boolean invited, int answers) {}

    @Override
    public State load(RemindRespondent command, Act act, History history) {
        return new State(OnCall.load(command.call(), act, history),
                history.fold(false, (is, event) -> is || event instanceof RespondentInvited,
                        PracticeTags.respondent(command.call(), command.delegation())),
                history.fold(0, RemindRespondentHandler::count,
                        PracticeTags.names(command.call(), command.delegation())));
    }

    private static int count(int answers, Event event) {
        return switch (event) {
            case PracticeSubmitted submitted -> answers + 1;
            case PracticeWithdrawn withdrawn -> answers - 1;
            default -> answers;
        };
    }

    @Override
    public Decision decide(RemindRespondent command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        CALL_NOT_CLOSED.requires(!state.on().call().closed());
        CALL_HAS_OPENED.requires(state.on().call().hasOpenedAt(act.at()));
        BEFORE_THE_DEADLINE.requires(state.on().call().isBeforeDeadline(act.at()));
        INVITED_FIRST.requires(state.invited(), command.delegation());
        NOT_YET_ANSWERED.requires(state.answers() == 0, command.delegation());
        return secretariat.tells(new RespondentReminded(command.call(), command.delegation()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RemindRespondent command) {
        return PracticeTags.respondent(command.call(), command.delegation());
    }
}
