package org.rapporteur.command.mandates;

import java.time.LocalDate;
import org.rapporteur.command.deciding.Seat;

/** What a plan keeps to: the mandate's two years, and somebody of the group to lead it. */
public final class Plan {
    private Plan() {
    }

    public static void require(Mandate mandate, Seat lead, LocalDate from, LocalDate due) {
        MandateRule.LEAD_HAS_A_SEAT.requires(lead.taken());
        MandateRule.WITHIN_THE_MANDATE.requires(mandate.period().holds(from) && mandate.period().holds(due),
                mandate.period().from().toString(), mandate.period().to().toString());
    }
}
