package org.rapporteur.command.mandates;

import java.time.LocalDate;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Days;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.mandates.ActivityId;

/** An activity, the mandate under which it stands, and the seat of who acts on it. */
public record OnActivity(Activity activity, Mandate mandate, Seat seat) {
    public static OnActivity load(ActivityId id, Act act, History history) {
        Activity activity = Activity.of(id, history);
        return new OnActivity(activity, Mandate.of(activity.mandate(), history),
                Seat.of(act.person(), activity.group(), history));
    }

    /** As who leads it and still sits in the group, or as the secretariat. */
    public Capacity asLeadOrSecretariat(Act act) {
        return seat.asSecretariatOr(activity.lead().equals(act.person()));
    }

    public void requireUnderWay() {
        mandate.requireNotClosed();
        MandateRule.ACTIVITY_NOT_OVER.requires(!activity.over());
    }

    /** Nobody tells of days to come, nor of days before it began. */
    public void requireTold(LocalDate day, String field, Act act) {
        Check.that().when(!Days.hasCome(day, act.at()), field, "invalid.in-the-future", null).orThrow();
        MandateRule.SINCE_IT_BEGAN.requires(!day.isBefore(activity.from()), activity.from().toString());
    }
}
