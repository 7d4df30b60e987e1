package org.rapporteur.query.practices.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.search.SearchText.Chunk;
import org.rapporteur.shared.practices.PracticeQuery.Correction;

/**
 * One search in one index, among what the reader may see.
 *
 * <p>Every word has to be found, as it is written or in another form of it. Only for a word that stands nowhere, words
 * that look like it are taken instead; where little is found, one that finds more is suggested.
 */
final class TextSearch {
    private static final int LITTLE = 2;
    private static final int MUCH_MORE = 4;

    private final IndexSearcher searcher;
    private final Query scope;
    private final Vocabulary vocabulary;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<SearchWord> marked = new ArrayList<>();

    TextSearch(IndexSearcher searcher, Query scope) {
        this.searcher = searcher;
        this.scope = scope;
        this.vocabulary = new Vocabulary(searcher.getIndexReader());
    }

    Found find(SearchText text, boolean tolerant) {
        List<Query> needed = new ArrayList<>();
        List<Query> little = new ArrayList<>();
        for (Chunk chunk : text.chunks()) {
            (chunk.isLittle() && !text.isLittle() ? little : needed).add(query(chunk, tolerant));
        }
        if (text.words().size() > 1) {
            little.add(WordQueries.together(text.words()));
        }
        Map<String, Float> scores = scores(WordQueries.all(needed, little));
        String suggestion = tolerant && corrections.isEmpty() && scores.size() <= LITTLE ? suggestion(text) : null;
        return new Found(scores, List.copyOf(corrections), suggestion, List.copyOf(marked));
    }

    private Query query(Chunk chunk, boolean tolerant) {
        marked.addAll(chunk.words());
        marked.add(chunk.joined());
        Query asTyped = WordQueries.either(words(chunk, WordQueries::of), WordQueries.joined(chunk));
        boolean found = !tolerant || chunk.isLittle() || count(asTyped) > 0;
        return found ? asTyped : words(chunk, this::tolerant);
    }

    private static Query words(Chunk chunk, Function<SearchWord, Query> query) {
        List<Query> needed = new ArrayList<>();
        List<Query> little = new ArrayList<>();
        chunk.words().forEach(word -> (word.isLittle() && !chunk.isLittle() ? little : needed).add(query.apply(word)));
        return WordQueries.all(needed, little);
    }

    private Query tolerant(SearchWord word) {
        Query asTyped = WordQueries.of(word);
        if (word.isLittle() || count(asTyped) > 0) {
            return asTyped;
        }
        List<SearchWord> like = vocabulary.like(word, this::isSeen);
        if (like.isEmpty()) {
            return asTyped;
        }
        marked.addAll(like);
        corrections.add(new Correction(word.written(), like.stream().map(SearchWord::written).toList()));
        return WordQueries.any(like);
    }

    private boolean isSeen(SearchWord word) {
        return count(WordQueries.of(word)) > 0;
    }

    private @Nullable String suggestion(SearchText text) {
        List<String> words = new ArrayList<>();
        boolean changed = false;
        for (Chunk chunk : text.chunks()) {
            String better = chunk.words().size() == 1 ? better(chunk.words().getFirst()) : null;
            changed |= better != null;
            words.add(better == null ? chunk.typed() : better);
        }
        return changed ? String.join(" ", words) : null;
    }

    private @Nullable String better(SearchWord word) {
        int found = count(WordQueries.of(word));
        if (word.isLittle() || found > LITTLE) {
            return null;
        }
        return vocabulary.like(word, other -> isBetter(word, other, found)).stream().map(SearchWord::written)
                .findFirst().orElse(null);
    }

    private boolean isBetter(SearchWord word, SearchWord other, int found) {
        return !other.folded().startsWith(word.folded()) && !other.french().equals(word.french())
                && !other.english().equals(word.english())
                && count(WordQueries.of(other)) >= Math.max(1, found) * MUCH_MORE;
    }

    private Query scoped(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(scope, Occur.FILTER).build();
    }

    private int count(Query query) {
        try {
            return searcher.count(scoped(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Float> scores(Query query) {
        try {
            Map<String, Float> scores = new TreeMap<>();
            int all = Math.max(1, searcher.getIndexReader().maxDoc());
            for (ScoreDoc hit : searcher.search(scoped(query), all).scoreDocs) {
                scores.put(searcher.storedFields().document(hit.doc).get(Fields.ID), hit.score);
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
