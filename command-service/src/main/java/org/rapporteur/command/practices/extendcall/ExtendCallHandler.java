package org.rapporteur.command.practices.extendcall;

import static org.rapporteur.command.practices.PracticeRule.CALL_NOT_CLOSED;
import static org.rapporteur.command.practices.PracticeRule.DEADLINE_AHEAD;
import static org.rapporteur.command.practices.PracticeRule.LATER_DEADLINE;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnCall;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.ExtendCall;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Gives delegations more time. */
@Component
final class ExtendCallHandler implements Slice<ExtendCall, OnCall> {
    @Override
    public OnCall load(ExtendCall command, Act act, History history) {
        return OnCall.load(command.call(), act, history);
    }

    @Override
    public Decision decide(ExtendCall command, OnCall on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        CALL_NOT_CLOSED.requires(!on.call().closed());
        LATER_DEADLINE.requires(command.deadline().isAfter(on.call().deadline()));
        DEADLINE_AHEAD.requires(command.deadline().isAfter(act.at()));
        return secretariat.tells(new CallExtended(command.call(), command.deadline(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(ExtendCall command) {
        return PracticeTags.call(command.call());
    }
}
