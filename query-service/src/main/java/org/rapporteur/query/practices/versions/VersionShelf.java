package org.rapporteur.query.practices.versions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The questionnaires and vocabularies that answers are told with: what was published, and what the platform brings.
 *
 * <p>why only what was published is remembered: where the view of versions is behind, a version that the platform brings
 * may yet turn out to be published, and what was published wins.
 */
@Component
public final class VersionShelf {
    private final ViewReader<VersionDocument> published;
    private final Map<VersionRef, Questionnaire> questionnaires = new ConcurrentHashMap<>();
    private final Map<VersionRef, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    @Autowired
    VersionShelf(ViewStores stores, VersionsView view) {
        this(stores.of(view));
    }

    VersionShelf(ViewReader<VersionDocument> published) {
        this.published = published;
    }

    /** The version; one without a question where the view of versions is behind the one that told of it. */
    public Questionnaire questionnaire(VersionRef ref) {
        Questionnaire known = questionnaires.get(ref);
        if (known != null) {
            return known;
        }
        return published.find(VersionsView.key(VersionKind.QUESTIONNAIRE, ref)).map(VersionDocument::questionnaire)
                .map(found -> keep(questionnaires, ref, found)).or(() -> Versions.questionnaire(ref))
                .orElseGet(() -> new Questionnaire(ref, new Bilingual(ref.toString(), ref.toString()), List.of()));
    }

    public Labels labels(VersionRef ref) {
        return new Labels(vocabulary(ref));
    }

    private Vocabulary vocabulary(VersionRef ref) {
        Vocabulary known = vocabularies.get(ref);
        if (known != null) {
            return known;
        }
        return published.find(VersionsView.key(VersionKind.VOCABULARY, ref)).map(VersionDocument::vocabulary)
                .map(found -> keep(vocabularies, ref, found)).or(() -> Versions.vocabulary(ref))
                .orElseGet(() -> Vocabulary.empty(ref));
    }

    private static <T> T keep(Map<VersionRef, T> shelf, VersionRef ref, T version) {
        shelf.put(ref, version);
        return version;
    }

    /**
     * The words for what is told across calls, and no others: a code says what it says in the newest version there of
     * the vocabulary that comes first, so that no other vocabulary gives it another meaning.
     *
     * @param pinned the vocabularies of the calls; none: those that the platform brings
     */
    public Labels words(List<VersionRef> pinned) {
        return new Labels(inOrder(pinned).map(this::vocabulary).reduce(VersionShelf::merged)
                .orElseGet(() -> Versions.vocabularies().getFirst()));
    }

    private static Stream<VersionRef> inOrder(List<VersionRef> pinned) {
        Map<String, List<VersionRef>> byName = pinned.stream()
                .collect(Collectors.groupingBy(VersionRef::id, LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream()
                .flatMap(versions -> versions.stream().sorted(Comparator.comparing(VersionRef::version).reversed()));
    }

    private static Vocabulary merged(Vocabulary first, Vocabulary other) {
        Vocabulary merged = first;
        for (Map.Entry<String, List<Term>> list : other.lists().entrySet()) {
            List<Term> before = first.lists().getOrDefault(list.getKey(), List.of());
            merged = merged.with(list.getKey(), merged(before, list.getValue()));
        }
        Map<String, CharterArticle> articles = new LinkedHashMap<>();
        first.articles().forEach(article -> articles.put(article.code(), article));
        other.articles().forEach(article -> articles.putIfAbsent(article.code(), article));
        return merged.withArticles(List.copyOf(articles.values()));
    }

    private static List<Term> merged(List<Term> first, List<Term> other) {
        Map<String, Term> terms = new LinkedHashMap<>();
        first.forEach(term -> terms.put(term.code(), term));
        other.forEach(term -> terms.merge(term.code(), term, VersionShelf::merged));
        return List.copyOf(terms.values());
    }

    private static Term merged(Term first, Term other) {
        return new Term(first.code(), first.label(), merged(first.narrower(), other.narrower()), first.retired());
    }
}
