package org.rapporteur.query.practices.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.Correction;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.vocabulary.Questionnaire;

/**
 * What words found.
 *
 * @param scores how well each practice fits, by its id
 * @param corrections words that stand nowhere, with those that were looked for instead
 * @param suggestion other words that would find more
 * @param words what was looked for, for marking it in texts
 */
public record Found(Map<String, Float> scores, List<Correction> corrections, @Nullable String suggestion,
        List<SearchWord> words) {
    static final Found NOTHING = new Found(Map.of(), List.of(), null, List.of());

    public boolean has(PracticeId practice) {
        return scores.containsKey(practice.value());
    }

    /** The places where the words stand in a practice: in its name and in its texts, at most one in each language. */
    List<Excerpt> excerpts(PracticeDocument practice, Questionnaire form) {
        return new Excerpts(words).of(PracticeText.of(practice, form));
    }

    Found and(Found other) {
        Map<String, Float> all = new TreeMap<>(scores);
        all.putAll(other.scores);
        List<SearchWord> both = new ArrayList<>(words);
        both.addAll(other.words);
        return new Found(all, corrections.isEmpty() ? other.corrections : corrections, suggestion,
                both.stream().distinct().toList());
    }
}
