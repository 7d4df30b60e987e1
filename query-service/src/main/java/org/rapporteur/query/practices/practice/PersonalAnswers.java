package org.rapporteur.query.practices.practice;

import java.util.List;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Versions;

/** Knows which answers are personal: those that any questionnaire says are, and those that none knows. */
public final class PersonalAnswers {
    private PersonalAnswers() {
    }

    public static boolean isPersonal(String field) {
        List<Field> known = Versions.questionnaires().stream().flatMap(Questionnaire::fields)
                .filter(one -> one.id().equals(field)).toList();
        return known.isEmpty() || known.stream().anyMatch(Field::personal);
    }
}
