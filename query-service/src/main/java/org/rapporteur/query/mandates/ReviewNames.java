package org.rapporteur.query.mandates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandatePeriod;

/** What people call a review: an exchange of views goes by its year, and each mandate has one final review. */
public final class ReviewNames {
    private ReviewNames() {
    }

    /**
     * Where it is known of which mandate.
     *
     * @param year null for the final review
     */
    static Bilingual of(@Nullable Integer year) {
        return year == null
                ? new Bilingual("Final review", "Bilan final")
                : new Bilingual("Exchange of views " + year, "Échange de vues " + year);
    }

    /**
     * Among those of other mandates.
     *
     * @param year null for the final review
     */
    public static Bilingual of(@Nullable Integer year, MandatePeriod period) {
        Bilingual name = of(year);
        return year == null
                ? new Bilingual(name.en() + " " + period.label(), name.fr() + " " + period.label())
                : name;
    }
}
