package org.rapporteur.query.practices.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.rapporteur.shared.Language;

/**
 * A searched word in all the forms in which it is looked for.
 *
 * @param written in small letters
 * @param folded without accents
 */
record SearchWord(String written, String folded, String french, String english) {
    private static final int SHORTEST_BEGINNING = 3;
    private static final Set<String> LITTLE = Stream
            .of(FrenchAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet()).flatMap(SearchWord::words)
            .map(Analysis.WORDS::first).collect(Collectors.toUnmodifiableSet());

    static SearchWord of(String written) {
        return new SearchWord(written, Analysis.WORDS.first(written), Analysis.FRENCH.first(written),
                Analysis.ENGLISH.first(written));
    }

    static List<SearchWord> in(String text) {
        return Analysis.PLAIN.tokens(text).stream().map(token -> of(token.term())).toList();
    }

    private static Stream<String> words(CharArraySet set) {
        return set.stream().map(word -> new String((char[]) word));
    }

    String stem(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
        };
    }

    /** Whether it only holds others together, as "de" and "the" do: then it need not be there. */
    boolean isLittle() {
        return folded.length() == 1 && !Character.isDigit(folded.charAt(0)) || LITTLE.contains(folded);
    }

    boolean canBegin() {
        return folded.length() >= SHORTEST_BEGINNING;
    }

    /** How many letters may be wrong: none in short words and in numbers, where another letter is another word. */
    int slips() {
        if (folded.length() < 4 || folded.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return folded.length() < 8 ? 1 : 2;
    }
}
