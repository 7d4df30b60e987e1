package org.rapporteur.query.mandates.waiting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.ReviewNames;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;

/** What people call what waits: an activity has a title, a mandate goes by its years, a review by its year. */
final class Titles {
    private Titles() {
    }

    static Bilingual of(Due due, Context context) {
        Bilingual title = due.title();
        if (title != null) {
            return title;
        }
        return due.kind() == DueKind.RENEW ? mandate(context) : review(due.year(), context);
    }

    /** @param year null for the final one */
    static Bilingual review(@Nullable Integer year, Context context) {
        return ReviewNames.of(year, context.mandate().period());
    }

    private static Bilingual mandate(Context context) {
        String years = context.mandate().period().label();
        return new Bilingual("Mandate " + years, "Mandat " + years);
    }
}
