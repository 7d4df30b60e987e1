package org.rapporteur.query.practices.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that are made of several: some write "socio-économique", some "socioéconomique". */
final class Compounds {
    private static final Pattern COMPOUND = Pattern
            .compile("[\\p{L}\\p{N}]+(?:[-\\u2010\\u2011'’][\\p{L}\\p{N}]+)+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Compounds() {
    }

    /** The compounds of a text, each written as one word. */
    static List<String> in(String text) {
        return COMPOUND.matcher(text).results().map(MatchResult::group).map(Compounds::joined).distinct().toList();
    }

    static String joined(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }
}
