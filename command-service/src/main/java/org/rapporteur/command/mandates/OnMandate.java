package org.rapporteur.command.mandates;

import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.shared.mandates.MandateId;

/** A mandate and the seat of who acts on it. */
public record OnMandate(Mandate mandate, Seat seat) {
    public static OnMandate load(MandateId id, Act act, History history) {
        Mandate mandate = Mandate.of(id, history);
        return new OnMandate(mandate, Seat.of(act.person(), mandate.group(), history));
    }
}
