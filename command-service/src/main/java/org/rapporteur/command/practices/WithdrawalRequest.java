package org.rapporteur.command.practices;

import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;

/** Whether a delegation waits for an answer to its request that its published practice be withdrawn. */
public enum WithdrawalRequest {
    NONE, OPEN;

    /** What ends the publication settles the request too. */
    public WithdrawalRequest evolve(Event event) {
        return switch (event) {
            case WithdrawalRequested requested -> OPEN;
            case WithdrawalDeclined declined -> NONE;
            case PracticeWithdrawn withdrawn -> NONE;
            case PracticeReopened reopened -> NONE;
            default -> this;
        };
    }
}
