package org.rapporteur.query.practices;

import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.PracticeStatus;

/** What people call the points of a practice's life. */
public final class StatusWords {
    private StatusWords() {
    }

    public static Bilingual of(PracticeStatus status) {
        return switch (status) {
            case SUBMITTED -> new Bilingual("Submitted", "Soumise");
            case UNDER_REVIEW -> new Bilingual("Under review", "En examen");
            case CLARIFICATION_REQUESTED -> new Bilingual("Clarification requested", "Clarification demandée");
            case REVISED -> new Bilingual("Revised", "Révisée");
            case ACCEPTED -> new Bilingual("Accepted", "Acceptée");
            case DECLINED -> new Bilingual("Declined", "Refusée");
            case PUBLISHED -> new Bilingual("Published", "Publiée");
            case WITHDRAWN -> new Bilingual("Withdrawn", "Retirée");
        };
    }
}
