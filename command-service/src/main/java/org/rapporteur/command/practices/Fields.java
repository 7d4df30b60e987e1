package org.rapporteur.command.practices;

import java.util.List;
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
