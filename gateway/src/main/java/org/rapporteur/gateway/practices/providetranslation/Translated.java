package org.rapporteur.gateway.practices.providetranslation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Translation;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/** What of a practice is translated: the text answers that are there and not personal, and why others are not there. */
final class Translated {
    private static final int REASON = 2_000;

    private Translated() {
    }

    /** A piece of the text under its key of the translation. */
    record Passage(String key, Field field, String original, boolean reason, int max) {}

    static List<Passage> passages(PracticePage page) {
        return Question.parts(Asked.questionnaire(page.questionnaire()), page).stream()
                .flatMap(part -> part.questions().stream()).flatMap(question -> passage(question).stream()).toList();
    }

    private static Optional<Passage> passage(Question question) {
        Field field = question.field();
        Answer answer = question.answer();
        if (answer == null || field.personal()) {
            return Optional.empty();
        }
        String reason = answer.reason();
        String text = answer.text();
        if (reason != null) {
            return Optional.of(new Passage(Answer.reasonOf(field.id()), field, reason, true, REASON));
        }
        return text != null && isText(field)
                ? Optional.of(new Passage(field.id(), field, text, false, field.maxLength()))
                : Optional.empty();
    }

    static Optional<Translation> translation(PracticePage page) {
        return page.translations().stream().filter(one -> one.language() == page.language().other()).findFirst();
    }

    private static boolean isText(Field field) {
        return field.type() == FieldType.TEXT || field.type() == FieldType.RICH_TEXT;
    }
}
