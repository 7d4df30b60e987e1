package org.rapporteur.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** Times as they are stored: RFC 3339, UTC, exactly three decimals. */
final class Times {

    private static final String SHAPE = "0000-00-00T00:00:00.000Z";
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

    /** why by hand: it is read with every commit, and a general parser takes longer than all the rest. */
    static Instant parse(String text) {
        if (!isShaped(text)) {
            throw new IllegalArgumentException(text + " is not a time with exactly three decimals.");
        }
        try {
            return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                    number(text, 14, 16), number(text, 17, 19), number(text, 20, 23) * 1_000_000)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is no time.", e);
        }
    }

    private static boolean isShaped(String text) {
        return text.length() == SHAPE.length() && IntStream.range(0, SHAPE.length())
                .allMatch(i -> SHAPE.charAt(i) == '0' ? isDigit(text.charAt(i)) : SHAPE.charAt(i) == text.charAt(i));
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
