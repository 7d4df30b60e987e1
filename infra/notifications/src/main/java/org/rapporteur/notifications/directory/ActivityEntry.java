package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * An activity of which something is to be told by some day.
 *
 * @param continues the activity of the mandate before that goes on in it
 * @param reported the latest day of which a report tells
 * @param since when its days were set, or the last report given
 * @param over whether it is completed or cancelled
 */
public record ActivityEntry(ActivityId activity, MandateId mandate, GroupId group, Bilingual title, PersonId lead,
        LocalDate from, LocalDate due, @Nullable ActivityId continues, @Nullable LocalDate reported, Instant since,
        boolean over, boolean cancelled) {
    ActivityEntry planned(PersonId newLead, LocalDate newFrom, LocalDate newDue, Instant at) {
        return new ActivityEntry(activity, mandate, group, title, newLead, newFrom, newDue, continues, reported, at,
                over, cancelled);
    }

    ActivityEntry called(Bilingual newTitle) {
        return new ActivityEntry(activity, mandate, group, newTitle, lead, from, due, continues, reported, since, over,
                cancelled);
    }

    ActivityEntry reported(LocalDate asOf, Instant at) {
        LocalDate latest = reported == null || asOf.isAfter(reported) ? asOf : reported;
        return new ActivityEntry(activity, mandate, group, title, lead, from, due, continues, latest, at, over,
                cancelled);
    }

    ActivityEntry asCompleted() {
        return new ActivityEntry(activity, mandate, group, title, lead, from, due, continues, reported, since, true,
                cancelled);
    }

    ActivityEntry asCancelled() {
        return new ActivityEntry(activity, mandate, group, title, lead, from, due, continues, reported, since, true,
                true);
    }
}
