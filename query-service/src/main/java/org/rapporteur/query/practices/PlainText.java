package org.rapporteur.query.practices;

import java.util.regex.Pattern;

/** What a reader sees of a text with a little Markdown in it, without the marks: for lists and for searching. */
public final class PlainText {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,300})]\\(https?://[^\\s()<>\"']{1,500}\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+?)(?<=\\S)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![*\\w])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![*\\w])");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*•]\\s+");

    private PlainText() {
    }

    public static String of(String text) {
        String words = LINK.matcher(BULLET.matcher(text).replaceAll("")).replaceAll("$1");
        return EMPHASIS.matcher(STRONG.matcher(words).replaceAll("$1")).replaceAll("$1");
    }
}
