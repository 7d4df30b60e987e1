package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * One version of the words by which practices are classified.
 *
 * @param articles of the European Social Charter
 * @param instruments in groups, each with the instruments of one kind or origin below it
 */
public record Vocabulary(VersionRef ref, List<Term> domains, List<Term> categories, List<Term> innovationTypes,
        List<CharterArticle> articles, List<Term> instruments) {
    public Vocabulary {
        articles = articles == null ? List.of() : List.copyOf(articles);
        instruments = instruments == null ? List.of() : List.copyOf(instruments);
    }

    /** A vocabulary that says nothing: every code stands for itself. */
    public static Vocabulary empty(VersionRef ref) {
        return new Vocabulary(ref, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Term> domain(String code) {
        return find(domains, code);
    }

    public Optional<Term> category(String code) {
        return find(categories, code);
    }

    public Optional<Term> innovationType(String code) {
        return find(innovationTypes, code);
    }

    public Optional<CharterArticle> article(String code) {
        return articles.stream().filter(article -> article.code().equals(code)).findFirst();
    }

    public Optional<Term> instrument(String code) {
        return instruments.stream().flatMap(group -> group.narrower(code).stream()).findFirst();
    }

    private static Optional<Term> find(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
