package org.rapporteur.shared.practices;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;

/**
 * How long a practice runs, as precisely as the delegation knows it.
 *
 * @param from a year, month or day: {@code 2014}, {@code 2014-03}, {@code 2014-03-01}; null where unknown
 * @param to the same, null where unknown or open-ended
 * @param openEnded whether no end is foreseen
 * @param note what the dates cannot say, such as "one day each year"
 */
public record Period(@Nullable String from, @Nullable String to, boolean openEnded, @Nullable String note) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    public Period {
        Check.that().when(isWrong(from), "period.from", "invalid.date", null)
                .when(isWrong(to), "period.to", "invalid.date", null)
                .when(openEnded && to != null, "period.to", "invalid.open-ended-with-end", null)
                .when(from != null && to != null && !isWrong(from) && !isWrong(to) && isBefore(to, from), "period.to",
                        "invalid.ends-before-it-starts", null)
                .optionalText("period.note", note, 500).orThrow();
    }

    private static boolean isWrong(@Nullable String date) {
        return date != null && !DATE.matcher(date).matches();
    }

    private static boolean isBefore(String date, String other) {
        int common = Math.min(date.length(), other.length());
        return date.substring(0, common).compareTo(other.substring(0, common)) < 0;
    }
}
