package org.rapporteur.gateway.practices.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Questions;
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
        Map<String, Object> content = content(fields, questionnaire, field -> true);
        String answeredBy = fields.text("content.answeredBy");
        if (answeredBy != null) {
            content.put("answeredBy", answeredBy);
        }
        return content;
    }

    /** The content as a command says it: what is not asked is left out; who answered stands beside it. */
    public static Map<String, Object> submission(Fields fields, Questionnaire questionnaire) {
        Set<String> asked = Questions.asked(questionnaire, fields.ticked("content.domains"),
                Given.answers(fields, questionnaire));
        return content(fields, questionnaire, field -> asked.contains(field.id()));
    }

    private static Map<String, Object> content(Fields fields, Questionnaire questionnaire, Predicate<Field> which) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questionnaire.fields().filter(ContentBody::isAnswered).filter(which)
                .forEach(field -> answer(fields, field).ifPresent(answer -> answers.put(field.id(), answer)));
        return Body.empty().with("language", fields.text("content.language"))
                .with("name", fields.text("content.name")).with("domains", fields.ticked("content.domains"))
                .with("otherDomain", fields.text("content.otherDomain")).with("answers", answers).json();
    }

    /** Whether the field has an answer among the answers: domains and name stand apart. */
    public static boolean isAnswered(Field field) {
        return field.type() != FieldType.DOMAINS && !field.id().equals("name");
    }

    static Optional<Map<String, Object>> answer(Fields fields, Field field) {
        String path = "content.answers." + field.id();
        String status = Objects.requireNonNullElse(fields.text(path + ".status"), PROVIDED);
        Body answer = Body.of("reason", status.equals(PROVIDED) ? null : fields.text(path + ".reason"));
        value(answer, fields, path, field.type());
        boolean nothing = answer.json().isEmpty() && status.equals(PROVIDED);
        return nothing ? Optional.empty() : Optional.of(answer.with("status", status).json());
    }

    private static void value(Body answer, Fields fields, String path, FieldType type) {
        switch (type) {
            case LIST, LINKS -> answer.with("items", fields.lines(path + ".items"));
            case FILES -> answer.with("items", chosen(fields, path + ".items"));
            case CHOICE, GEOGRAPHY -> answer.with("items", chosen(fields, path + ".items"))
                    .with("text", fields.text(path + ".text"));
            case PERIOD -> period(answer, fields, path + ".period");
            default -> answer.with("text", fields.text(path + ".text"));
        }
    }

    /** What was ticked; a saved draft has it line by line. */
    private static List<String> chosen(Fields fields, String path) {
        return fields.ticked(path).stream().flatMap(String::lines).toList();
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
