package org.rapporteur.query.practices.groupwork;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;

/** Counts how many practices stand where. */
final class PracticeCounting {
    private final Map<PracticeStatus, Integer> counts = new EnumMap<>(PracticeStatus.class);

    PracticeCounting(List<PracticeDocument> practices) {
        practices.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
    }

    PracticeCounts counts() {
        return new PracticeCounts(of(PracticeStatus.SUBMITTED),
                of(PracticeStatus.UNDER_REVIEW), of(PracticeStatus.CLARIFICATION_REQUESTED),
                of(PracticeStatus.REVISED), of(PracticeStatus.ACCEPTED), of(PracticeStatus.DECLINED),
                of(PracticeStatus.PUBLISHED), of(PracticeStatus.WITHDRAWN));
    }

    private int of(PracticeStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
