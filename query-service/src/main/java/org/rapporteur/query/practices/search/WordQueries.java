package org.rapporteur.query.practices.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rapporteur.shared.Language;

/** What is asked of the index for each searched word: as it is written, without accents, as a stem, as a beginning. */
final class WordQueries {
    private static final float NAME = 5;
    private static final float AS_WRITTEN = 1.8f;
    private static final float SAME_WORD = 1.5f;
    private static final float BEGINNING = 0.2f;
    private static final float AND_MORE = 0.1f;
    private static final float TOGETHER = 2;
    private static final int WORDS_BETWEEN = 2;

    private WordQueries() {
    }

    /** One word, wherever it stands. */
    static Query of(SearchWord word) {
        List<Query> ways = new ArrayList<>();
        List.of(Fields.NAME, Fields.TEXT).forEach(field -> addWays(field, word, ways));
        return new DisjunctionMaxQuery(ways, AND_MORE);
    }

    private static void addWays(String field, SearchWord word, Collection<Query> ways) {
        float weight = field.equals(Fields.NAME) ? NAME : 1;
        ways.add(term(field, word.folded(), weight * SAME_WORD));
        ways.add(term(field, word.written(), weight * AS_WRITTEN));
        for (Language language : Language.values()) {
            ways.add(term(Fields.of(field, language), word.stem(language), weight));
        }
        if (word.canBegin()) {
            ways.add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(field, word.folded()))),
                    weight * BEGINNING));
        }
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    /** Any of the words, taken as one. */
    static Query any(Collection<SearchWord> words) {
        return new DisjunctionMaxQuery(words.stream().map(WordQueries::of).toList(), 0);
    }

    /** All of these; what is little adds to the rank only. */
    static Query all(List<Query> needed, List<Query> little) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        needed.forEach(query -> all.add(query, Occur.MUST));
        little.forEach(query -> all.add(query, Occur.SHOULD));
        return all.build();
    }

    static Query either(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
    }

    /** A compound that is written as one word, or the other way round. */
    static Query joined(SearchText.Chunk chunk) {
        Query compound = term(Fields.JOINED, chunk.joined().french(), 1);
        return chunk.words().size() > 1 ? either(compound, of(chunk.joined())) : compound;
    }

    /** Ranks higher what holds the words near each other. */
    static Query together(List<SearchWord> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List.of(Fields.NAME, Fields.TEXT).forEach(field -> any.add(phrase(field, words), Occur.SHOULD));
        return new BoostQuery(any.build(), TOGETHER);
    }

    private static Query phrase(String field, List<SearchWord> words) {
        return new PhraseQuery(WORDS_BETWEEN, field, words.stream().map(SearchWord::folded).toArray(String[]::new));
    }
}
