package org.rapporteur.gateway.shell.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as they are printed: English as in Europe, 30 November 2017; French with its 1er janvier. */
public final class Dates {
    private Dates() {
    }

    public static String day(LocalDate day, Locale locale) {
        return ordinal(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(places(locale)).format(day),
                locale);
    }

    /** English as it is written in Europe. */
    public static Locale places(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    /** French counts the first day of a month, and that day only, by its order. */
    public static String ordinal(String date, Locale locale) {
        return locale.getLanguage().equals("fr") && date.startsWith("1 ") ? "1er" + date.substring(1) : date;
    }
}
