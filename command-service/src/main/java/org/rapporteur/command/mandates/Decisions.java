package org.rapporteur.command.mandates;

import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Days;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

/** The decision on which terms rest: it was taken, not is to be. */
public final class Decisions {
    private Decisions() {
    }

    public static RecordedDecision recorded(TakenDecision decision, Act act) {
        Check.that().when(!Days.hasCome(decision.date(), act.at()), "decision.date", "invalid.in-the-future", null)
                .orThrow();
        return new RecordedDecision(null, decision.reference(), decision.date(), decision.text());
    }
}
