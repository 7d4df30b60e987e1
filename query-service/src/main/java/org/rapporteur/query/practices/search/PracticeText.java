package org.rapporteur.query.practices.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.practices.practice.PersonalAnswers;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;

/**
 * A text of a practice that may be searched: nothing personal ever is.
 *
 * @param field the field of the questionnaire, or {@code name}
 */
record PracticeText(String field, Language language, String text) {
    static final String NAME = "name";
    /** why: what a practice is for says more about it than who takes part. */
    private static final List<String> FIRST = List.of(NAME, "purpose", "description", "context");
    private static final Comparator<PracticeText> TELLING_FIRST = Comparator
            .comparingInt((PracticeText one) -> FIRST.contains(one.field) ? FIRST.indexOf(one.field) : FIRST.size())
            .thenComparing(PracticeText::field);

    PracticeText {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    boolean isName() {
        return field.equals(NAME);
    }

    /** All texts, in all languages: the most telling first. */
    static List<PracticeText> of(PracticeDocument practice) {
        List<PracticeText> texts = new ArrayList<>();
        Language original = practice.content().language();
        texts.add(new PracticeText(NAME, original, practice.content().name()));
        String otherDomain = practice.content().otherDomain();
        if (otherDomain != null) {
            texts.add(new PracticeText("otherDomain", original, otherDomain));
        }
        practice.content().answers().forEach((field, answer) -> addTo(texts, field, answer, original));
        practice.translations().forEach(one -> addTo(texts, one));
        return texts.stream().filter(one -> one.isName() || !PersonalAnswers.isSealed(one.field, one.text))
                .sorted(TELLING_FIRST).toList();
    }

    private static void addTo(List<PracticeText> texts, String field, Answer answer, Language language) {
        String text = answer.text();
        if (text != null) {
            texts.add(new PracticeText(field, language, text));
        }
        answer.items().forEach(item -> texts.add(new PracticeText(field, language, item)));
    }

    private static void addTo(List<PracticeText> texts, PracticeDocument.Translation translation) {
        texts.add(new PracticeText(NAME, translation.language(), translation.name()));
        for (Map.Entry<String, String> answer : translation.answers().entrySet()) {
            texts.add(new PracticeText(answer.getKey(), translation.language(), answer.getValue()));
        }
    }
}
