package org.rapporteur.shared.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.shared.Check;

/** Holds a vocabulary to what every one must have before calls can be opened on it. */
public final class VocabularyCheck {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.()/-]{0,39}");
    private static final int TERMS = 500;

    private final Check check = Check.that();

    private VocabularyCheck() {
    }

    public static void require(Vocabulary vocabulary) {
        VocabularyCheck all = new VocabularyCheck();
        all.check.required("vocabulary.ref", vocabulary.ref()).when(inUse(vocabulary.domains()) == 0,
                "vocabulary.domains", "invalid.required", null).when(inUse(vocabulary.categories()) == 0,
                        "vocabulary.categories", "invalid.required", null);
        vocabulary.lists().forEach((name, terms) -> all.list(terms, "vocabulary." + name));
        all.articles(vocabulary);
        all.check.orThrow();
    }

    private void articles(Vocabulary vocabulary) {
        String path = "vocabulary.articles";
        Set<String> codes = new HashSet<>();
        check.when(vocabulary.articles().size() > TERMS, path, "invalid.too-many", Integer.toString(TERMS));
        vocabulary.articles().forEach(article -> article(article, vocabulary, path, codes));
    }

    private void article(CharterArticle article, Vocabulary vocabulary, String path, Set<String> codes) {
        Set<String> paragraphs = new HashSet<>(article.paragraphs());
        check.matches(path, article.code(), CODE, "invalid.code").required(path, article.label())
                .when(!codes.add(article.code()) || paragraphs.size() < article.paragraphs().size(), path,
                        "invalid.twice", null);
        article.paragraphs().forEach(paragraph -> check.matches(path, paragraph, CODE, "invalid.code"));
        article.suggestions().forEach(one -> check.when(
                vocabulary.domain(one.domain()).isEmpty() || !paragraphs.containsAll(one.paragraphs()), path,
                "invalid.unknown-term", null));
    }

    private static long inUse(List<Term> terms) {
        return terms.stream().filter(Term::inUse).count();
    }

    private void list(List<Term> terms, String path) {
        check.when(terms.size() > TERMS, path, "invalid.too-many", Integer.toString(TERMS));
        Set<String> codes = new HashSet<>();
        terms.forEach(term -> term(term, path, codes));
    }

    private void term(Term term, String path, Set<String> codes) {
        check.matches(path, term.code(), CODE, "invalid.code").required(path, term.label()).when(
                !codes.add(term.code()), path, "invalid.twice", null);
        term.narrower().forEach(narrower -> term(narrower, path, codes));
    }
}
