package org.rapporteur.gateway.practices.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.questionnaire.Control;
import org.rapporteur.gateway.practices.questionnaire.Given;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;

/** A field in which the text of a form and the text that was saved meanwhile are not the same. */
public record Difference(Field field, String control, String mine, String theirs) {
    /** The differences, where the form was not made from the version that is saved now; else none. */
    static List<Difference> between(FormState form, Draft draft, Questionnaire questionnaire) {
        String madeFrom = form.sent().getFirst("version");
        if (madeFrom == null || madeFrom.equals(Long.toString(draft.version()))) {
            return List.of();
        }
        Map<String, Object> saved = Given.of(draft.content());
        return questionnaire.fields().map(field -> of(field, form, saved)).filter(Difference::isOne).toList();
    }

    private static Difference of(Field field, FormState form, Map<String, Object> saved) {
        String control = Control.of(field);
        String mine = String.join("\n", form.sent().getOrDefault(control, List.of()).stream()
                .filter(value -> !value.isBlank()).toList());
        return new Difference(field, control, mine.replace("\r\n", "\n").strip(), text(saved.get(control)));
    }

    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> all
                ? String.join("\n", all.stream().map(Object::toString).toList())
                : Objects.toString(value, "");
    }

    private boolean isOne() {
        return !mine.equals(theirs);
    }
}
