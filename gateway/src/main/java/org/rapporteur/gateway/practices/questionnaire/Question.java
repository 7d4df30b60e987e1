package org.rapporteur.gateway.practices.questionnaire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;

/** A question with its controls and what was answered so far, as the form and the page for reading show it. */
public record Question(Field field, String path, String control, @Nullable Answer answer) {
    /** A part of the questionnaire with its questions. */
    public record Part(String id, Bilingual title, List<Question> questions) {
        /** How many questions have an answer or a status. */
        public long answered() {
            return questions.stream().filter(question -> question.answer() != null).count();
        }
    }

    /** Whether it is shown with the answers: name and domains head the page. */
    public boolean apart() {
        return ContentBody.isAnswered(field);
    }

    public static List<Part> parts(Questionnaire questionnaire, Map<String, Answer> answers) {
        return questionnaire.sections().stream().map(section -> new Part(section.id(), section.title(),
                section.fields().stream().map(field -> of(field, answers)).toList())).toList();
    }

    private static Question of(Field field, Map<String, Answer> answers) {
        return new Question(field, Control.path(field), Control.of(field), answers.get(field.id()));
    }
}
