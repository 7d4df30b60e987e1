package org.rapporteur.gateway.practices.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.Questions;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;

/** A question that still waits for an answer, or for the reason why there is none. */
public record Gap(Field field, Kind kind) {
    /** What is missing. */
    public enum Kind {
        /** The practice cannot be submitted without it. */
        REQUIRED,
        /** An answer, or a status that says why there is none. */
        UNANSWERED,
        /** The reason of a status. */
        REASON
    }

    /** The control at which it can be filled in. */
    public String control() {
        return Control.of(field) + (kind == Kind.REASON ? ".reason" : "");
    }

    /** Every gap of a draft, in the order of the questionnaire. */
    public static List<Gap> in(DraftContent content, Questionnaire questionnaire) {
        Set<String> asked = Questions.asked(questionnaire, content.domains(), content.answers());
        return questionnaire.fields().filter(field -> asked.contains(field.id()))
                .flatMap(field -> kind(content, field).map(kind -> new Gap(field, kind)).stream())
                .toList();
    }

    private static Optional<Kind> kind(DraftContent content, Field field) {
        if (!ContentBody.isAnswered(field)) {
            boolean there = field.id().equals("name") ? content.name() != null : !content.domains().isEmpty();
            return there ? Optional.empty() : Optional.of(Kind.REQUIRED);
        }
        Answer answer = content.answers().get(field.id());
        return answer == null ? Optional.of(field.required() ? Kind.REQUIRED : Kind.UNANSWERED) : kind(answer);
    }

    private static Optional<Kind> kind(Answer answer) {
        if (answer.status() != Answer.Status.PROVIDED) {
            return answer.reason() == null ? Optional.of(Kind.REASON) : Optional.empty();
        }
        boolean empty = answer.text() == null && answer.items().isEmpty() && answer.period() == null;
        return empty ? Optional.of(Kind.UNANSWERED) : Optional.empty();
    }
}
