package org.rapporteur.gateway.practices.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.PracticeQuery.CharterLink;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.CharterArticle.Suggestion;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** To which places of the Charter a practice can be linked: those suggested for its domains first, then all articles. */
public record CharterChoices(List<Labelled> suggested, List<Labelled> all) {
    static CharterChoices of(PracticePage page, Vocabulary vocabulary) {
        Set<String> domains = page.domains().stream().map(Labelled::code).collect(Collectors.toSet());
        Set<String> linked = page.marks().articles().stream().map(CharterLink::code).collect(Collectors.toSet());
        return new CharterChoices(
                vocabulary.articles().stream().flatMap(article -> suggested(article, domains))
                        .filter(place -> !linked.contains(place.code())).toList(),
                vocabulary.articles().stream().map(article -> place(article, null)).toList());
    }

    private static Stream<Labelled> suggested(CharterArticle article, Set<String> domains) {
        List<Suggestion> fitting = article.suggestions().stream().filter(one -> domains.contains(one.domain()))
                .toList();
        boolean whole = fitting.stream().anyMatch(one -> one.paragraphs().isEmpty());
        Stream<String> paragraphs = fitting.stream().flatMap(one -> one.paragraphs().stream()).distinct();
        return Stream.concat(whole ? Stream.of(place(article, null)) : Stream.empty(),
                paragraphs.map(paragraph -> place(article, paragraph)));
    }

    private static Labelled place(CharterArticle article, @Nullable String paragraph) {
        return new Labelled(new CharterRef(article.code(), paragraph).toString(), article.label());
    }
}
