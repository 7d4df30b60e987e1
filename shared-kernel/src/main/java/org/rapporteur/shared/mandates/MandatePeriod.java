package org.rapporteur.shared.mandates;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.rapporteur.shared.Check;

/** Two calendar years, as mandates run: from 1 January to 31 December of the next year, both included. */
public record MandatePeriod(LocalDate from, LocalDate to) {
    public MandatePeriod {
        Check.that().required("from", from).required("to", to)
                .when(from != null && !isFirstDay(from), "from", "invalid.first-of-january", null)
                .when(from != null && to != null && !to.equals(endOf(from)), "to", "invalid.two-years", null)
                .orThrow();
    }

    public static MandatePeriod startingIn(int year) {
        LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
        return new MandatePeriod(from, endOf(from));
    }

    /** The two years of a renewal. */
    public MandatePeriod next() {
        return startingIn(to.getYear() + 1);
    }

    public boolean overlaps(MandatePeriod other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean startsWhereEnds(MandatePeriod other) {
        return from.equals(other.to.plusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Its two calendar years. */
    public IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    /** As people write it: 2016–2017. */
    public String label() {
        return from.getYear() + "–" + to.getYear();
    }

    private static boolean isFirstDay(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static LocalDate endOf(LocalDate from) {
        return from.plusYears(2).minusDays(1);
    }
}
