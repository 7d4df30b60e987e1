package org.rapporteur.query.telling.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/** What belongs to which mandate: who sees its group reads the histories of all of it. */
public interface MandateHistories {
    /** The views that it is read from. */
    List<String> VIEWS = List.of("mandates", "activities", "reviews");

    /**
     * A mandate with the activities under it and the reviews of it.
     *
     * @param names by their ids, what people call the group's mandates, activities, reviews and proposals
     */
    record Parts(MandateId mandate, GroupId group, List<ActivityId> activities, List<ReviewId> reviews,
            Map<String, Bilingual> names) {}

    Optional<Parts> ofMandate(String id);

    Optional<Parts> ofActivity(String id);

    Optional<Parts> ofReview(String id);
}
