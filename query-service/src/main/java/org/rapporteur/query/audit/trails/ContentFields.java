package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.joining.PersonalAnswers;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;

/** The fields of a practice's text; personal answers stay sealed with the key of its contact. */
final class ContentFields {
    /** Which fields the text answered. */
    private static final String ANSWERED = TrailDocument.UNSAID + "answered";

    private ContentFields() {
    }

    static void tell(PracticeContent content, PersonId contact, Map<String, Value> state) {
        forget(state);
        state.put("language", Value.of(content.language().code()));
        state.put("name", Value.of(content.name()));
        state.put("domains", Value.of(Words.list(content.domains())));
        if (content.otherDomain() != null) {
            state.put("otherDomain", Value.of(content.otherDomain()));
        }
        content.answers().forEach((field, answer) -> state.put(field, value(field, answer, contact)));
        state.put(ANSWERED, Value.of(String.join(" ", content.answers().keySet())));
    }

    /** The next text is whole: what it does not answer is no longer there. */
    private static void forget(Map<String, Value> state) {
        Value answered = state.get(ANSWERED);
        if (answered != null && answered.text() != null) {
            Stream.of(answered.text().split(" ")).forEach(state::remove);
        }
        state.remove("otherDomain");
    }

    private static Value value(String field, Answer answer, PersonId contact) {
        String text = answer.text();
        return text != null && PersonalAnswers.isSealed(field, text)
                ? Value.of(new Sealed(contact, text))
                : Value.of(Words.answer(answer));
    }
}
