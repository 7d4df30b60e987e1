package org.rapporteur.shared.practices;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as names are compared: trimmed, case-folded, without accents and invisible signs, spaces made one (NFKC). */
public record NormalisedName(String value) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    public static NormalisedName of(String name) {
        String decomposed = Normalizer.normalize(Normalizer.normalize(name, Normalizer.Form.NFKC),
                Normalizer.Form.NFKD);
        String folded = MARKS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return new NormalisedName(SPACES.matcher(folded).replaceAll(" ").strip());
    }
}
