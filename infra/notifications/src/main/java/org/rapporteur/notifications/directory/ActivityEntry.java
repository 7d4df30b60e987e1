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
 * @param reported the latest day of which a report tells
 * @param since when its days were set, or the last report given
 * @param over whether it is completed or cancelled
 */
public record ActivityEntry(ActivityId activity, MandateId mandate, GroupId group, Bilingual title, PersonId lead,
        LocalDate from, LocalDate due, @Nullable LocalDate reported, Instant since, boolean over) {
    ActivityEntry planned(PersonId newLead, LocalDate newFrom, LocalDate newDue, Instant at) {
        return new ActivityEntry(activity, mandate, group, title, newLead, newFrom, newDue, reported, at, over);
    }

    ActivityEntry reported(LocalDate asOf, Instant at) {
        LocalDate latest = reported == null || asOf.isAfter(reported) ? asOf : reported;
        return new ActivityEntry(activity, mandate, group, title, lead, from, due, latest, at, over);
    }

    ActivityEntry asOver() {
        return new ActivityEntry(activity, mandate, group, title, lead, from, due, reported, since, true);
    }
}
