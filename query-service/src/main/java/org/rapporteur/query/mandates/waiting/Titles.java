package org.rapporteur.query.mandates.waiting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandatePeriod;
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
        return year == null
                ? new Bilingual("Final review " + years(context), "Bilan final " + years(context))
                : new Bilingual("Exchange of views " + year, "Échange de vues " + year);
    }

    private static Bilingual mandate(Context context) {
        return new Bilingual("Mandate " + years(context), "Mandat " + years(context));
    }

    private static String years(Context context) {
        MandatePeriod period = context.mandate().period();
        return period.from().getYear() + "–" + period.to().getYear();
    }
}
