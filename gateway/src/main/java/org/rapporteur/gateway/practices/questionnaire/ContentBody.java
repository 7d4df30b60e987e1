package org.rapporteur.gateway.practices.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/** What was filled into a questionnaire, as the {@code content} of a draft or command. */
public final class ContentBody {
    private static final String PROVIDED = Answer.Status.PROVIDED.name();

    private ContentBody() {
    }

    /** Everything that was filled in, finished or not. */
    public static Map<String, Object> draft(Fields fields, Questionnaire questionnaire) {
        Map<String, Object> content = submission(fields, questionnaire);
        String answeredBy = fields.text("content.answeredBy");
        if (answeredBy != null) {
            content.put("answeredBy", answeredBy);
        }
        return content;
    }

    /** The content without who answered, which stands beside it in a command. */
    public static Map<String, Object> submission(Fields fields, Questionnaire questionnaire) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questionnaire.fields().filter(ContentBody::isAnswered)
                .forEach(field -> answer(fields, field).ifPresent(answer -> answers.put(field.id(), answer)));
        return Body.empty().with("language", fields.text("content.language"))
                .with("name", fields.text("content.name")).with("domains", fields.ticked("content.domains"))
                .with("otherDomain", fields.text("content.otherDomain")).with("answers", answers).json();
    }

    /** Whether the field has an answer among the answers: domains and name stand apart. */
    public static boolean isAnswered(Field field) {
        return field.type() != FieldType.DOMAINS && !field.id().equals("name");
    }

    private static Optional<Map<String, Object>> answer(Fields fields, Field field) {
        String path = "content.answers." + field.id();
        String status = Objects.requireNonNullElse(fields.text(path + ".status"), PROVIDED);
        Body answer = Body.of("reason", status.equals(PROVIDED) ? null : fields.text(path + ".reason"));
        value(answer, fields, path, field.type());
        boolean nothing = answer.json().isEmpty() && status.equals(PROVIDED);
        return nothing ? Optional.empty() : Optional.of(answer.with("status", status).json());
    }

    private static void value(Body answer, Fields fields, String path, FieldType type) {
        switch (type) {
            case LIST -> answer.with("items", fields.lines(path + ".items"));
            case PERIOD -> period(answer, fields, path + ".period");
            default -> answer.with("text", fields.text(path + ".text"));
        }
    }

    private static void period(Body answer, Fields fields, String path) {
        Map<String, Object> period = Body.of("from", fields.text(path + ".from"))
                .with("to", fields.text(path + ".to")).with("note", fields.text(path + ".note")).json();
        if (!period.isEmpty() || fields.flag(path + ".openEnded")) {
            period.put("openEnded", fields.flag(path + ".openEnded"));
            answer.with("period", period);
        }
    }
}
