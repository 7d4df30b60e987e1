package org.rapporteur.query.telling.joining;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Versions;

/** Knows which answers are personal: those that their questionnaire says are, and those that it does not know. */
public final class PersonalAnswers {
    /** Sealed text, as it is stored for ever. */
    private static final Pattern SEALED = Pattern.compile("s1\\.[0-9a-f]{16}\\.[\\w-]+\\.[\\w-]+");
    private static final Set<String> SHIPPED = Versions.questionnaires().stream().flatMap(Questionnaire::fields)
            .filter(Field::personal).map(Field::id).collect(Collectors.toUnmodifiableSet());

    private PersonalAnswers() {
    }

    public static boolean isPersonal(Questionnaire form, String field) {
        return form.field(field).map(Field::personal).orElse(true);
    }

    /** Whether the text stands sealed: told without the questionnaire, as a fold must, which knows no other view. */
    public static boolean isSealed(String field, String text) {
        return SHIPPED.contains(field) || SEALED.matcher(text).matches();
    }
}
