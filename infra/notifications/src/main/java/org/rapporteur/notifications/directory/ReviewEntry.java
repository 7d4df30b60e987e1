package org.rapporteur.notifications.directory;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A review of a mandate.
 *
 * @param year of a yearly exchange of views; null for the final review
 * @param author who submitted it last
 */
public record ReviewEntry(ReviewId review, MandateId mandate, GroupId group, @Nullable Integer year,
        @Nullable PersonId author) {
    ReviewEntry by(PersonId person) {
        return new ReviewEntry(review, mandate, group, year, person);
    }
}
