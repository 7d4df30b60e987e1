package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A review of a mandate.
 *
 * @param year of a yearly exchange of views; null for the final review
 * @param due by which day it should be submitted
 * @param since when it was opened, or last returned
 * @param open whether it is still to be submitted
 * @param author who submitted it last
 */
public record ReviewEntry(ReviewId review, MandateId mandate, GroupId group, @Nullable Integer year, LocalDate due,
        Instant since, boolean open, @Nullable PersonId author) {
    ReviewEntry by(PersonId person) {
        return new ReviewEntry(review, mandate, group, year, due, since, false, person);
    }

    ReviewEntry returned(Instant at) {
        return new ReviewEntry(review, mandate, group, year, due, at, true, author);
    }
}
