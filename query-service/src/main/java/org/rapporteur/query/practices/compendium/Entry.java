package org.rapporteur.query.practices.compendium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.query.practices.practice.PersonalAnswers;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticeDocument.Translation;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.NormalisedName;

/**
 * A published practice, ready to be searched; nothing personal is in it.
 *
 * @param sortName the name by which lists are ordered
 * @param names the words of its names, in all languages
 * @param texts the words of everything else
 * @param wordings how target groups and partners are written, by how they are compared
 */
record Entry(PracticeDocument practice, String sortName, Words names, Words texts,
        Map<Facets, Set<String>> facets, Map<String, String> wordings) {
    private static final int NAME_WEIGHT = 10;
    private static final int WHOLE_WORD_WEIGHT = 3;

    static Entry of(PracticeDocument practice) {
        return new Entry(practice, NormalisedName.of(practice.content().name()).value(), Words.of(names(practice)),
                Words.of(texts(practice)), Facets.of(practice), wordings(practice));
    }

    private static Map<String, String> wordings(PracticeDocument practice) {
        Map<String, String> wordings = Facets.items(practice, Facets.TARGET_GROUPS);
        Facets.items(practice, Facets.PARTNERS).forEach(wordings::putIfAbsent);
        return wordings;
    }

    Set<String> values(Facets facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    private static List<String> names(PracticeDocument practice) {
        return Stream.concat(Stream.of(practice.content().name()),
                practice.translations().stream().map(Translation::name)).toList();
    }

    private static List<String> texts(PracticeDocument practice) {
        List<String> texts = new ArrayList<>();
        Stream.of(practice.content().otherDomain()).filter(Objects::nonNull).forEach(texts::add);
        practice.content().answers().entrySet().stream().filter(answer -> !PersonalAnswers.isPersonal(answer.getKey()))
                .map(Map.Entry::getValue).forEach(answer -> texts.addAll(texts(answer)));
        practice.translations().forEach(translation -> texts.addAll(translation.answers().values()));
        return texts;
    }

    private static List<String> texts(Answer answer) {
        return Stream.concat(Stream.of(answer.text()).filter(Objects::nonNull), answer.items().stream()).toList();
    }

    /** How well the words fit; 0 when one of them is not there. */
    int score(List<String> words) {
        int total = 1;
        for (String word : words) {
            int score = score(word);
            if (score == 0) {
                return 0;
            }
            total += score;
        }
        return total;
    }

    private int score(String word) {
        int score = names.hasBeginning(word) ? NAME_WEIGHT : 0;
        score += texts.hasBeginning(word) ? 1 : 0;
        return names.has(word) || texts.has(word) ? score + WHOLE_WORD_WEIGHT : score;
    }
}
