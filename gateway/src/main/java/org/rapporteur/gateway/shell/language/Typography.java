package org.rapporteur.gateway.shell.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sets French text as a printer would: a narrow no-break space before ; ? ! and inside guillemets, a no-break space
 * before a colon, and curved apostrophes. Whoever writes a bundle types ordinary spaces.
 */
public final class Typography {
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';
    private static final Pattern BEFORE_HIGH_SIGNS = Pattern.compile(" ([;?!»])");
    private static final Pattern AFTER_GUILLEMET = Pattern.compile("« ");
    private static final Pattern APOSTROPHE = Pattern.compile("(\\p{L})'(?=\\p{L})");
    private static final Pattern BEFORE_COLON = Pattern.compile(" :");

    private Typography() {
    }

    /** The text as it is printed in this language. */
    public static String set(String text, Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french(text) : text;
    }

    private static String french(String text) {
        String signs = BEFORE_HIGH_SIGNS.matcher(text).replaceAll(NARROW_NO_BREAK + "$1");
        String quotes = AFTER_GUILLEMET.matcher(signs).replaceAll("«" + NARROW_NO_BREAK);
        String apostrophes = APOSTROPHE.matcher(quotes).replaceAll("$1’");
        return BEFORE_COLON.matcher(apostrophes).replaceAll(NO_BREAK + ":");
    }
}
