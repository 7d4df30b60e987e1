package org.rapporteur.command.mandates;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * An activity, as far as rules ask.
 *
 * @param over whether it was completed or cancelled
 */
public record Activity(ActivityId id, MandateId mandate, GroupId group, Bilingual title,
        @Nullable Bilingual description, PersonId lead, LocalDate from, LocalDate due, boolean over) {
    public static Activity of(ActivityId activity, History history) {
        return history.fold(Optional.<Activity>empty(), Activity::evolve, MandateTags.activity(activity))
                .orElseThrow(MandateRule.KNOWN_ACTIVITY::refused);
    }

    private static Optional<Activity> evolve(Optional<Activity> activity, Event event) {
        return switch (event) {
            case ActivityPlanned planned -> Optional.of(new Activity(planned.activity(), planned.mandate(),
                    planned.group(), planned.title(), planned.description(), planned.lead(), planned.from(),
                    planned.due(), false));
            case ActivityReworded other -> activity.map(one -> one.with(other));
            case ActivityReplanned other -> activity.map(one -> one.with(other));
            case ActivityCompleted completed -> activity.map(Activity::ended);
            case ActivityCancelled cancelled -> activity.map(Activity::ended);
            default -> activity;
        };
    }

    private Activity with(ActivityReplanned other) {
        return new Activity(id, mandate, group, title, description, other.lead(), other.from(), other.due(), over);
    }

    private Activity with(ActivityReworded other) {
        return new Activity(id, mandate, group, other.title(), other.description(), lead, from, due, over);
    }

    private Activity ended() {
        return new Activity(id, mandate, group, title, description, lead, from, due, true);
    }
}
