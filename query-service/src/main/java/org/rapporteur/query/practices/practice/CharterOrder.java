package org.rapporteur.query.practices.practice;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of the Charter: articles and paragraphs by their numbers, what has none after them. */
public final class CharterOrder {
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(\\D*)");
    /** Of codes such as {@code 19} and {@code 19§6}. */
    public static final Comparator<String> OF_CODES = Comparator.comparing(CharterOrder::sortKey);
    static final Comparator<Marks.CharterLink> OF_LINKS = Comparator.comparing(link -> link.ref().toString(),
            OF_CODES);

    private CharterOrder() {
    }

    private static String sortKey(String code) {
        StringBuilder key = new StringBuilder();
        for (String part : code.split("§")) {
            key.append(padded(part)).append(' ');
        }
        return key.toString();
    }

    private static String padded(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches() ? "%05d%s".formatted(Integer.parseInt(numbered.group(1)), numbered.group(2)) : part;
    }
}
