package org.rapporteur.command.mandates.renewmandate;

import static org.rapporteur.command.mandates.MandateRule.LEAD_HAS_A_SEAT;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;

/** The activities with which a renewed mandate begins: under its tasks, in its years, led by somebody of the group. */
record Start(Mandate before, Map<PersonId, Seat> leads) {
    void require(RenewMandate command) {
        requireWellFormed(command);
        command.carried().stream().map(CarriedOn::activity).filter(Objects::nonNull).forEach(before::requireActivity);
        LEAD_HAS_A_SEAT.requires(leads.values().stream().allMatch(Seat::taken));
    }

    private static void requireWellFormed(RenewMandate command) {
        Check check = Check.that().when(repeats(command.carried()), "carried", "invalid.twice", null);
        for (int i = 0; i < command.carried().size(); i++) {
            CarriedOn one = command.carried().get(i);
            check.when(!command.terms().hasTask(one.task()), "carried[" + i + "].task", "invalid.unknown-task", null)
                    .when(!command.period().holds(one.from()), "carried[" + i + "].from", "invalid.outside-the-period",
                            null)
                    .when(!command.period().holds(one.due()), "carried[" + i + "].due", "invalid.outside-the-period",
                            null);
        }
        check.orThrow();
    }

    private static boolean repeats(List<CarriedOn> carried) {
        Set<Subject> seen = new HashSet<>();
        return carried.stream().anyMatch(one -> !seen.add(new Subject(null, one.activity(), one.proposal())));
    }
}
