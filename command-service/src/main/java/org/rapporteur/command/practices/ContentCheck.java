package org.rapporteur.command.practices;

import java.util.Set;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.Questions;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** Holds what a delegation tells to the questionnaire of the call, and says all that is wrong at once. */
public final class ContentCheck {
    private final Call call;
    private final PracticeContent content;
    private final Check check = Check.that();

    private ContentCheck(Call call, PracticeContent content) {
        this.call = call;
        this.content = content;
    }

    public static void require(Call call, PracticeContent content) {
        new ContentCheck(call, content).run();
    }

    private void run() {
        check.when(!call.domains().containsAll(content.domains()), "content.domains", "invalid.unknown-term", null);
        check.when(call.isForeign(content.language()), "content.language", "invalid.language-of-call", null);
        Questionnaire questionnaire = call.questionnaire();
        content.answers().keySet().forEach(id -> check.when(!Fields.isAnswered(questionnaire, id), path(id),
                "invalid.unknown-field", null));
        Set<String> asked = Questions.asked(questionnaire, content.domains(), content.answers());
        Fields.answered(questionnaire).stream().filter(field -> asked.contains(field.id())).forEach(this::field);
        Fields.answered(questionnaire).stream().map(Questionnaire.Field::id)
                .forEach(id -> check.when(content.answers().containsKey(id) && !asked.contains(id), path(id),
                        "invalid.not-asked", null));
        check.orThrow();
    }

    private void field(Questionnaire.Field field) {
        Answer answer = content.answers().get(field.id());
        if (answer == null) {
            check.when(true, path(field.id()), field.required() ? "invalid.required" : "invalid.answer-or-status",
                    null);
        } else {
            new AnswerCheck(check, path(field.id()), field, answer).run();
        }
    }

    private static String path(String field) {
        return "content.answers." + field;
    }
}
