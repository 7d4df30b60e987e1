package org.rapporteur.query.practices.versions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.PracticeQuery.VersionKind;
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
    private static final Comparator<VersionDocument> OLDEST_FIRST = Comparator.comparing(VersionDocument::publishedAt)
            .thenComparing(one -> one.ref().toString());

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
     * The words for what is told across calls: of every code its newest label, whether it is still in use or not.
     *
     * @param used the short names of the vocabularies of those calls: what else groups publish is no word of theirs
     */
    public Labels newest(Set<String> used) {
        List<Vocabulary> all = Stream.concat(Versions.vocabularies().stream(), published.all().stream()
                .filter(one -> used.contains(one.ref().id())).sorted(OLDEST_FIRST).map(VersionDocument::vocabulary)
                .filter(Objects::nonNull)).toList();
        Vocabulary newest = all.getFirst();
        for (Vocabulary later : all) {
            newest = merged(newest, later);
        }
        return new Labels(newest);
    }

    private static Vocabulary merged(Vocabulary earlier, Vocabulary later) {
        Vocabulary merged = earlier;
        for (Map.Entry<String, List<Term>> list : later.lists().entrySet()) {
            List<Term> before = earlier.lists().getOrDefault(list.getKey(), List.of());
            merged = merged.with(list.getKey(), merged(before, list.getValue()));
        }
        Map<String, CharterArticle> articles = new LinkedHashMap<>();
        earlier.articles().forEach(article -> articles.put(article.code(), article));
        later.articles().forEach(article -> articles.put(article.code(), article));
        return merged.withArticles(List.copyOf(articles.values()));
    }

    private static List<Term> merged(List<Term> earlier, List<Term> later) {
        Map<String, Term> terms = new LinkedHashMap<>();
        earlier.forEach(term -> terms.put(term.code(), term));
        later.forEach(term -> terms.put(term.code(), term));
        return List.copyOf(terms.values());
    }
}
