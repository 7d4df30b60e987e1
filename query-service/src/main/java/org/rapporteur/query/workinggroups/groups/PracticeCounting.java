package org.rapporteur.query.workinggroups.groups;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;
import org.springframework.stereotype.Component;

/** Counts how many practices of a group stand where; a revised one is under review again. */
@Component
class PracticeCounting {
    private final ViewReader<PracticeDocument> practices;

    PracticeCounting(ViewStores stores, PracticesView view) {
        this.practices = stores.of(view);
    }

    PracticeCounts of(GroupId group) {
        Map<PracticeStatus, Integer> counts = new EnumMap<>(PracticeStatus.class);
        practices.where("group", List.of(group.value())).forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        return new PracticeCounts(count(counts, PracticeStatus.SUBMITTED),
                count(counts, PracticeStatus.UNDER_REVIEW) + count(counts, PracticeStatus.REVISED),
                count(counts, PracticeStatus.CLARIFICATION_REQUESTED), count(counts, PracticeStatus.ACCEPTED),
                count(counts, PracticeStatus.DECLINED), count(counts, PracticeStatus.PUBLISHED),
                count(counts, PracticeStatus.WITHDRAWN));
    }

    private static int count(Map<PracticeStatus, Integer> counts, PracticeStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
