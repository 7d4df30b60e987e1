package org.rapporteur.command.practices;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** Content as it enters the log: personal answers are encrypted with the contact's own key. */
public final class SealedContent {
    private SealedContent() {
    }

    public static PracticeContent of(PracticeContent content, Questionnaire questionnaire, PersonId contact, Act act) {
        Map<String, Answer> answers = new TreeMap<>(content.answers());
        questionnaire.fields().filter(Questionnaire.Field::personal)
                .forEach(field -> answers.computeIfPresent(field.id(), (id, answer) -> seal(answer, contact, act)));
        return content.withAnswers(answers);
    }

    private static Answer seal(Answer answer, PersonId contact, Act act) {
        return answer.text() == null ? answer : answer.withText(act.seal(contact, answer.text()).text());
    }
}
