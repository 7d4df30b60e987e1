package org.rapporteur.query.audit.trails;

import java.util.Map;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.practices.practice.PersonalAnswers;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Versions;

/** The fields of a practice's text; personal answers stay sealed with the key of its contact. */
final class ContentFields {
    private ContentFields() {
    }

    static void tell(PracticeContent content, PersonId contact, Map<String, Value> state) {
        Versions.questionnaires().stream().flatMap(Questionnaire::fields).map(Field::id).forEach(state::remove);
        state.remove("otherDomain");
        state.put("language", Value.of(content.language().code()));
        state.put("name", Value.of(content.name()));
        state.put("domains", Value.of(Words.list(content.domains())));
        if (content.otherDomain() != null) {
            state.put("otherDomain", Value.of(content.otherDomain()));
        }
        content.answers().forEach((field, answer) -> state.put(field, value(field, answer, contact)));
    }

    private static Value value(String field, Answer answer, PersonId contact) {
        String text = answer.text();
        return text != null && PersonalAnswers.isPersonal(field)
                ? Value.of(new Sealed(contact, text))
                : Value.of(Words.answer(answer));
    }
}
