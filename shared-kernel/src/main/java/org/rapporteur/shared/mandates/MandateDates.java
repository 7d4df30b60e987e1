package org.rapporteur.shared.mandates;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which day a mandate asks for what. A thing is overdue from the day after. */
public final class MandateDates {
    /** Where days begin and end for mandates. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    /** So long before its end a mandate without a successor is to be renewed. */
    public static final Period BEFORE_THE_END = Period.ofMonths(6);
    /** So many days after its day an overdue report is the secretariat's matter too. */
    public static final int ESCALATION = 14;
    /** So many days the chair has for a review that was submitted, and its authors for one that was returned. */
    public static final int DECISION = 14;
    /** So many days before, people are told what will be due. */
    public static final int NOTICE = 14;

    /** So many days before its end the secretariat hears again of a mandate without a successor. */
    public static final int ENDS_SOON = 30;

    /** So long before, a board shows what will be due. */
    public static final Period HORIZON = Period.ofMonths(3);

    private MandateDates() {
    }

    public static boolean isOverdue(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }

    /**
     * The day by which the progress of an activity is to be told next.
     *
     * @param last the day of which the last report tells; null before the first
     * @return empty where it is to be complete by then, which is the next thing to tell
     */
    public static Optional<LocalDate> nextReport(LocalDate from, LocalDate due, @Nullable LocalDate last,
            int reportEveryMonths) {
        LocalDate next = (last == null ? from : last).plusMonths(reportEveryMonths);
        return next.isBefore(due) ? Optional.of(next) : Optional.empty();
    }

    /** The exchange of views of a calendar year should have been opened by 1 November. */
    public static LocalDate yearlyReviewBy(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1);
    }

    /** The final review should have been opened by 1 July of the second year. */
    public static LocalDate finalReviewBy(MandatePeriod period) {
        return LocalDate.of(period.to().getYear(), Month.JULY, 1);
    }

    /** By when the chair should decide: what is submitted early waits for its day, what comes late has its time too. */
    public static LocalDate decisionBy(LocalDate due, LocalDate submitted) {
        return (submitted.isAfter(due) ? submitted : due).plusDays(DECISION);
    }

    /** By when a review that was returned should be submitted again. */
    public static LocalDate correctionBy(LocalDate due, LocalDate returned) {
        LocalDate corrected = returned.plusDays(DECISION);
        return corrected.isAfter(due) ? corrected : due;
    }

    /** From this day on, a mandate without a successor is to be renewed. */
    public static LocalDate renewFrom(MandatePeriod period) {
        return period.to().minus(BEFORE_THE_END);
    }
}
