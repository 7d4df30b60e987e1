package org.rapporteur.eventlog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as they are stored: RFC 3339, UTC, exactly three decimals. */
final class Times {

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private Times() {
    }

    static Instant toMillis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    static String text(Instant time) {
        return STORED.format(time);
    }

    static Instant parse(String text) {
        Instant time = Instant.parse(text);
        if (!text(time).equals(text)) {
            throw new IllegalArgumentException(text + " is not a time with exactly three decimals.");
        }
        return time;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
