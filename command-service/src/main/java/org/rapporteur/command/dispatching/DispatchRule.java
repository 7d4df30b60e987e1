package org.rapporteur.command.dispatching;

import static org.rapporteur.command.deciding.Refusal.CONFLICT;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** What may go wrong on a command's way, whatever it asks for. */
public enum DispatchRule implements Rule {
    /** An idempotency key belongs to one command. */
    SAME_KEY_ANOTHER_BODY,
    /** Others changed the same thing again and again. */
    BUSY;

    @Override
    public Refusal refusal() {
        return CONFLICT;
    }
}
