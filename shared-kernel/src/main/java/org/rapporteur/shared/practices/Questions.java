package org.rapporteur.shared.practices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/** Which questions of a questionnaire are asked, given what was answered so far: one rule for forms and for commands. */
public final class Questions {
    private Questions() {
    }

    /** The ids of the fields that are asked; one that depends on a field that is not asked is not asked either. */
    public static Set<String> asked(Questionnaire questionnaire, List<String> domains, Map<String, Answer> answers) {
        Set<String> asked = new LinkedHashSet<>();
        questionnaire.fields().forEach(field -> {
            Condition condition = field.condition();
            if (condition == null || (asked.contains(condition.field())
                    && holds(condition, answer(questionnaire, condition.field(), domains, answers)))) {
                asked.add(field.id());
            }
        });
        return asked;
    }

    private static @Nullable Answer answer(Questionnaire questionnaire, String id, List<String> domains,
            Map<String, Answer> answers) {
        boolean isDomains = questionnaire.field(id).map(Field::type).filter(FieldType.DOMAINS::equals).isPresent();
        if (isDomains) {
            return domains.isEmpty() ? null : Answer.items(domains);
        }
        return answers.get(id);
    }

    private static boolean holds(Condition condition, @Nullable Answer answer) {
        if (answer == null || answer.status() == null) {
            return false;
        }
        return condition.statuses().contains(answer.status().name())
                || (answer.status() == Answer.Status.PROVIDED
                        && answer.items().stream().anyMatch(condition.answers()::contains));
    }
}
