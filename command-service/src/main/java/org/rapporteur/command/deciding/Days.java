package org.rapporteur.command.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Whether a day has come or passed, told so that nobody is refused because the server's day is not theirs. */
public final class Days {
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private Days() {
    }

    /** Whether it is that day, or later, where days begin first. */
    public static boolean hasCome(LocalDate day, Instant at) {
        return !day.isAfter(at.atOffset(FIRST).toLocalDate());
    }

    /** Whether that day is over everywhere. */
    public static boolean hasPassed(LocalDate day, Instant at) {
        return day.isBefore(at.atOffset(LAST).toLocalDate());
    }
}
