package org.rapporteur.query.practices.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.shared.Language;

/** Knows where searched words stand in a text, in whichever form the search found them. */
final class Marks {
    private static final Pattern ELIDED = Pattern
            .compile("^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['’‘ʼ′´`＇]");
    private final List<SearchWord> words;

    /** A searched word, folded, where it stands: from the first offset to before the last. */
    record Mark(String word, int from, int to) {}

    Marks(Collection<SearchWord> words) {
        List<SearchWord> telling = words.stream().filter(word -> !word.isLittle()).toList();
        this.words = telling.isEmpty() ? List.copyOf(words) : telling;
    }

    List<Mark> in(PracticeText text) {
        Map<Integer, Mark> marks = new TreeMap<>();
        Analysis.WORDS.tokens(text.text()).forEach(token -> words.stream()
                .filter(word -> isWord(word, token.term())).findFirst()
                .ifPresent(word -> mark(word, token, text, marks)));
        stems(text.language()).tokens(text.text()).forEach(token -> words.stream()
                .filter(word -> word.stem(text.language()).equals(token.term())).findFirst()
                .ifPresent(word -> mark(word, token, text, marks)));
        return new ArrayList<>(marks.values());
    }

    private static Analysis stems(Language language) {
        return switch (language) {
            case FR -> Analysis.FRENCH;
            case EN -> Analysis.ENGLISH;
        };
    }

    private static boolean isWord(SearchWord word, String term) {
        return term.equals(word.folded()) || word.canBegin() && term.startsWith(word.folded());
    }

    private static void mark(SearchWord word, Analysis.Token token, PracticeText text, Map<Integer, Mark> marks) {
        Matcher elided = ELIDED.matcher(text.text().substring(token.from(), token.to()).toLowerCase(Locale.ROOT));
        int from = elided.find() ? token.from() + elided.end() : token.from();
        marks.putIfAbsent(from, new Mark(word.folded(), from, token.to()));
    }
}
