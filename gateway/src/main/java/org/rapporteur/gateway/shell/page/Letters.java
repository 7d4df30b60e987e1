package org.rapporteur.gateway.shell.page;

import java.util.regex.Pattern;

/** Keeps control characters and halves of letters, which no document can hold, out of texts. */
public final class Letters {
    private static final Pattern NONE = Pattern
            .compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\uD800-\\uDFFF]");

    private Letters() {
    }

    public static String only(String text) {
        return NONE.matcher(text).replaceAll("");
    }
}
