package org.rapporteur.command.practices.closecall;

import static org.rapporteur.command.practices.PracticeRule.CALL_NOT_CLOSED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnCall;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Closes a call, for good. */
@Component
final class CloseCallHandler implements Slice<CloseCall, OnCall> {
    @Override
    public OnCall load(CloseCall command, Act act, History history) {
        return OnCall.load(command.call(), act, history);
    }

    @Override
    public Decision decide(CloseCall command, OnCall on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        CALL_NOT_CLOSED.requires(!on.call().closed());
        return secretariat.tells(new CallClosed(command.call(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(CloseCall command) {
        return PracticeTags.call(command.call());
    }
}
