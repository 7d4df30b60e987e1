package org.rapporteur.shared.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of the words by which practices are classified.
 *
 * @param articles of the European Social Charter
 * @param instruments in groups, each with the instruments of one kind or origin below it
 */
public record Vocabulary(VersionRef ref, List<Term> domains, List<Term> categories, List<Term> innovationTypes,
        List<CharterArticle> articles, List<Term> instruments) {
    public Vocabulary {
        domains = domains == null ? List.of() : List.copyOf(domains);
        categories = categories == null ? List.of() : List.copyOf(categories);
        innovationTypes = innovationTypes == null ? List.of() : List.copyOf(innovationTypes);
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

    /** The lists of terms by their names. */
    public Map<String, List<Term>> lists() {
        Map<String, List<Term>> lists = new LinkedHashMap<>();
        lists.put("domains", domains);
        lists.put("categories", categories);
        lists.put("innovationTypes", innovationTypes);
        lists.put("instruments", instruments);
        return lists;
    }

    /** The same with other terms in one of the lists. */
    public Vocabulary with(String list, List<Term> terms) {
        return new Vocabulary(ref, list.equals("domains") ? terms : domains,
                list.equals("categories") ? terms : categories,
                list.equals("innovationTypes") ? terms : innovationTypes, articles,
                list.equals("instruments") ? terms : instruments);
    }

    public Vocabulary withArticles(List<CharterArticle> other) {
        return new Vocabulary(ref, domains, categories, innovationTypes, other, instruments);
    }

    /** The same with this article in the place of the one of its code, or after all others. */
    public Vocabulary with(CharterArticle article) {
        return withArticles(article(article.code()).isPresent()
                ? articles.stream().map(one -> one.code().equals(article.code()) ? article : one).toList()
                : Stream.concat(articles.stream(), Stream.of(article)).toList());
    }

    public Vocabulary as(VersionRef other) {
        return new Vocabulary(other, domains, categories, innovationTypes, articles, instruments);
    }

    private static Optional<Term> find(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
