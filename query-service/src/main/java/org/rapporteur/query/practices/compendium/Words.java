package org.rapporteur.query.practices.compendium;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.shared.practices.NormalisedName;

/** The words of texts, without case and accents, in order: so that a beginning of a word is found quickly. */
record Words(List<String> sorted) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(Collection<String> texts) {
        TreeSet<String> words = new TreeSet<>();
        texts.forEach(text -> split(text).forEach(words::add));
        return new Words(List.copyOf(words));
    }

    /** The words of one text, in their order. */
    static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(NormalisedName.of(text).value())).filter(word -> !word.isEmpty());
    }

    boolean hasBeginning(String beginning) {
        int found = Collections.binarySearch(sorted, beginning);
        int next = found >= 0 ? found : -found - 1;
        return next < sorted.size() && sorted.get(next).startsWith(beginning);
    }

    boolean has(String word) {
        return Collections.binarySearch(sorted, word) >= 0;
    }
}
