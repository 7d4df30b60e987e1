package org.rapporteur.gateway.practices.providetranslation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Translation;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/** What of a practice is translated: the text answers that are there and not personal. */
final class Translated {
    private Translated() {
    }

    static List<Question> questions(PracticePage page) {
        return Question.parts(Asked.questionnaire(page.questionnaire()), page).stream()
                .flatMap(part -> part.questions().stream()).filter(Translated::isText).toList();
    }

    static Optional<Translation> translation(PracticePage page) {
        return page.translations().stream().filter(one -> one.language() == page.language().other()).findFirst();
    }

    private static boolean isText(Question question) {
        boolean text = question.field().type() == FieldType.TEXT || question.field().type() == FieldType.RICH_TEXT;
        return text && question.answer() != null
                && question.answer().text() != null;
    }
}
