package org.rapporteur.gateway.mandates.terms;

import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Body;

/** The two calendar years of a mandate, by the first of them. */
public final class Years {
    private Years() {
    }

    /** What is no year is sent as it is, and refused at its field. */
    public static Body in(Body body, @Nullable String first) {
        boolean year = first != null && first.matches("[1-9]\\d{3}");
        return body.with("period.from", year ? first + "-01-01" : first).with("period.to",
                year ? Integer.parseInt(first) + 1 + "-12-31" : null);
    }
}
