package org.rapporteur.shared.practices;

import org.jspecify.annotations.Nullable;

/** What a rapporteur finds of a practice by one criterion of a checklist. */
public record CriterionAnswer(Verdict verdict, @Nullable String note) {
    /** Whether the criterion is met; unknown where the practice's text does not tell. */
    public enum Verdict {
        YES, PARTLY, NO, UNKNOWN
    }
}
