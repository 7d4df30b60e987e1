package org.rapporteur.query.practices.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How words are made comparable.
 *
 * <p>All ways begin alike: apostrophes of every shape are one, what is elided before one is left out, case does not
 * count. Accents and ligatures are folded before stemming, so that capitals without accents find the same.
 */
final class Analysis extends Analyzer {
    /** Words as they are written. */
    static final Analysis PLAIN = new Analysis(UnaryOperator.identity());
    /** Words without accents and, beside them, as they are written. */
    static final Analysis WORDS = new Analysis(words -> new ASCIIFoldingFilter(words, true));
    static final Analysis FRENCH = new Analysis(words -> new FrenchLightStemFilter(new ASCIIFoldingFilter(words)));
    static final Analysis ENGLISH = new Analysis(
            words -> new SnowballFilter(new ASCIIFoldingFilter(words), new EnglishStemmer()));

    private static final NormalizeCharMap SIGNS = signs();
    private final UnaryOperator<TokenStream> last;

    /** A word where it stands in a text: from the first offset to before the last. */
    record Token(String term, int from, int to) {}

    private Analysis(UnaryOperator<TokenStream> last) {
        this.last = last;
    }

    /** why: keyboards and word processors write one apostrophe in many ways, and hide hyphens in words. */
    private static NormalizeCharMap signs() {
        NormalizeCharMap.Builder signs = new NormalizeCharMap.Builder();
        List.of("’", "‘", "ʼ", "′", "´", "`", "＇").forEach(sign -> signs.add(sign, "'"));
        List.of("\u00ad", "\u200b", "\u200c", "\u200d", "\ufeff").forEach(hidden -> signs.add(hidden, ""));
        signs.add("\u2011", "-");
        return signs.build();
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(SIGNS, text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return initReader(field, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(
                new ElisionFilter(new LowerCaseFilter(tokens), FrenchAnalyzer.DEFAULT_ARTICLES));
        return new TokenStreamComponents(tokens, last.apply(words));
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** The first word of the text; the text itself where there is none. */
    String first(String text) {
        List<Token> tokens = tokens(text);
        return tokens.isEmpty() ? text : tokens.getFirst().term();
    }
}
