package org.rapporteur.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Working days and hours in Strasbourg. */
final class Days {

    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");

    private Days() {
    }

    /** That day, or the Monday after it where it falls on a weekend; the minutes count from nine o'clock. */
    static Instant at(LocalDate day, int minutes) {
        return workingDay(day).atTime(9, 0).plusMinutes(minutes).atZone(STRASBOURG).toInstant();
    }

    /** The first moment of that day, or of the Monday after it where it falls on a weekend. */
    static Instant startOf(LocalDate day) {
        return workingDay(day).atStartOfDay(STRASBOURG).toInstant();
    }

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, STRASBOURG);
    }

    /** That day, or the Monday after it. */
    static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
