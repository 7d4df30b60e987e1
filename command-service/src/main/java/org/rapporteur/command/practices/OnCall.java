package org.rapporteur.command.practices;

import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.shared.practices.CallId;

/** A call and the seat of who acts on it. */
public record OnCall(Call call, Seat seat) {
    public static OnCall load(CallId id, Act act, History history) {
        Call call = Call.of(id, history);
        return new OnCall(call, Seat.of(act.person(), call.group(), history));
    }
}
