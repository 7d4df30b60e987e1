package org.rapporteur.query.practices.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words that an index holds: it knows which of them look like a word that somebody typed. */
final class Vocabulary {
    private static final int MOST = 3;
    private static final int MOST_ACCENTS = 2;
    private static final int SURE_OF_THE_FIRST_LETTER = 6;
    private static final Comparator<Like> BEST = Comparator.comparing(Like::likeness).thenComparing(Like::documents)
            .thenComparing(Like::word).reversed();

    private final IndexReader reader;

    private record Like(String word, float likeness, int documents) {}

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** The words most like this one, of those that the reader may come to see; each as it is usually written. */
    List<SearchWord> like(SearchWord word, Predicate<SearchWord> seen) {
        List<SearchWord> found = new ArrayList<>();
        float best = 0;
        for (Like like : different(candidates(word, word.slips()))) {
            SearchWord other = SearchWord.of(like.word());
            if (like.likeness() >= best && found.size() < MOST && seen.test(other)) {
                best = like.likeness();
                found.add(usual(other));
            }
        }
        return found;
    }

    /** Accents and ligatures do not make another word. */
    private static Collection<Like> different(List<Like> candidates) {
        Map<String, Like> different = new LinkedHashMap<>();
        candidates.forEach(one -> different.putIfAbsent(SearchWord.of(one.word()).folded(), one));
        return different.values();
    }

    /** why: every word stands in the index without accents too, so half of its places are most of them. */
    private SearchWord usual(SearchWord word) {
        SearchWord folded = SearchWord.of(word.folded());
        List<Like> spellings = candidates(folded, MOST_ACCENTS).stream()
                .filter(one -> SearchWord.of(one.word()).folded().equals(word.folded())).toList();
        int all = spellings.stream().mapToInt(Like::documents).max().orElse(0);
        return spellings.stream().filter(one -> !one.word().equals(word.folded()) && one.documents() * 2 >= all)
                .max(Comparator.comparing(Like::documents)).map(one -> SearchWord.of(one.word())).orElse(folded);
    }

    private List<Like> candidates(SearchWord word, int slips) {
        List<Like> candidates = new ArrayList<>();
        if (slips > 0) {
            addFrom(Fields.NAME, word, slips, candidates);
            addFrom(Fields.TEXT, word, slips, candidates);
        }
        return candidates.stream().sorted(BEST).toList();
    }

    private void addFrom(String field, SearchWord word, int slips, List<Like> candidates) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                int sure = word.folded().length() < SURE_OF_THE_FIRST_LETTER ? 1 : 0;
                FuzzyTermsEnum like = new FuzzyTermsEnum(terms, new Term(field, word.folded()), slips, sure,
                        true);
                for (BytesRef term = like.next(); term != null; term = like.next()) {
                    candidates.add(new Like(term.utf8ToString(), like.getBoost(), like.docFreq()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
