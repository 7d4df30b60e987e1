package org.rapporteur.command.practices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** Which fields of a questionnaire are answered one by one: all but the name and the domains, which stand apart. */
public final class Fields {
    private Fields() {
    }

    public static List<Questionnaire.Field> answered(Questionnaire questionnaire) {
        return questionnaire.fields().filter(Fields::isAnswered).toList();
    }

    public static boolean isAnswered(Questionnaire questionnaire, String id) {
        return questionnaire.field(id).filter(Fields::isAnswered).isPresent();
    }

    private static boolean isAnswered(Questionnaire.Field field) {
        return field.type() != Questionnaire.FieldType.DOMAINS && !field.id().equals("name");
    }

    /** Whether what stands under this key of a translation is public text: an answer, or why there is none. */
    public static boolean isTranslatable(Questionnaire questionnaire, PracticeContent content, String key) {
        return isTranslatable(questionnaire, key) || withReason(questionnaire, content)
                .anyMatch(field -> Answer.reasonOf(field.id()).equals(key));
    }

    private static Stream<Questionnaire.Field> withReason(Questionnaire questionnaire, PracticeContent content) {
        return answered(questionnaire).stream().filter(field -> !field.personal())
                .filter(field -> Optional.ofNullable(content.answers().get(field.id())).map(Answer::reason)
                        .isPresent());
    }

    /** A field whose answer is public text, which can be translated. */
    public static boolean isTranslatable(Questionnaire questionnaire, String id) {
        return questionnaire.field(id).filter(Fields::isAnswered).filter(field -> !field.personal())
                .filter(field -> field.type() == Questionnaire.FieldType.TEXT
                        || field.type() == Questionnaire.FieldType.RICH_TEXT
                        || field.type() == Questionnaire.FieldType.LINE
                        || field.type() == Questionnaire.FieldType.LIST)
                .isPresent();
    }
}
