package org.rapporteur.gateway.practices.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day that a person chose, as the moment at which it ends where the groups meet. */
public final class Deadline {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");

    private Deadline() {
    }

    /** The last second of the day; what is no day is sent as it is, and refused at its field. */
    public static @Nullable Object of(@Nullable String day) {
        try {
            return day == null ? null : endOf(LocalDate.parse(day)).toString();
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }

    /** The first second of the day. */
    public static @Nullable Object startOf(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day).atStartOfDay(STRASBOURG).toInstant().toString();
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(STRASBOURG).minusSeconds(1).toInstant();
    }
}
