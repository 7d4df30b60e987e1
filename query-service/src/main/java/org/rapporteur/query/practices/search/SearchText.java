package org.rapporteur.query.practices.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search field.
 *
 * @param chunks what stands between spaces; all of them have to be found
 */
record SearchText(List<Chunk> chunks) {
    private static final int MOST = 20;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    /**
     * One or several words without a space between, such as "porte-monnaie".
     *
     * @param joined the words written as one
     */
    record Chunk(String typed, List<SearchWord> words, SearchWord joined) {
        boolean isLittle() {
            return words.stream().allMatch(SearchWord::isLittle);
        }
    }

    static SearchText of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return new SearchText(Arrays.stream(SPACES.split(text.strip())).map(SearchText::chunk)
                .filter(chunk -> !chunk.words().isEmpty()).distinct().limit(MOST).toList());
    }

    private static Chunk chunk(String typed) {
        return new Chunk(typed, SearchWord.in(typed), SearchWord.of(Compounds.joined(typed)));
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    /** Whether nothing but little words was typed: then they count. */
    boolean isLittle() {
        return chunks.stream().allMatch(Chunk::isLittle);
    }

    List<SearchWord> words() {
        return chunks.stream().flatMap(chunk -> chunk.words().stream()).toList();
    }
}
