package org.rapporteur.gateway.practices.questionnaire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** What the controls of a questionnaire show first: what was saved or submitted, by the name of the control. */
public final class Given {
    /** The entries of an answer one by one, for controls that are ticked. */
    private static final String CHOSEN = ".chosen";

    private Given() {
    }

    /** What a form that came back answers, as far as it decides which questions are asked. */
    static Map<String, Answer> answers(Fields fields, Questionnaire questionnaire) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        questionnaire.fields().filter(ContentBody::isAnswered)
                .forEach(field -> ContentBody.answer(fields, field)
                        .ifPresent(answer -> answers.put(field.id(), answer(answer))));
        return answers;
    }

    private static Answer answer(Map<String, Object> sent) {
        List<String> items = sent.get("items") instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
        return new Answer(Answer.Status.valueOf(String.valueOf(sent.get("status"))), null, items, null, null);
    }

    public static Map<String, Object> of(DraftContent content) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "content.language", content.language());
        put(values, "content.name", content.name());
        put(values, "content.domains", content.domains());
        put(values, "content.otherDomain", content.otherDomain());
        put(values, "content.answeredBy", content.answeredBy());
        content.answers().forEach((field, answer) -> answer(values, "content.answers." + field, answer));
        return values;
    }

    /** The current text of a practice, from which a new revision starts. */
    public static Map<String, Object> of(PracticePage page) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "content.language", page.language());
        put(values, "content.name", page.name());
        put(values, "content.domains", page.domains().stream().map(Labelled::code).toList());
        put(values, "content.otherDomain", page.otherDomain());
        page.answers().forEach((field, answer) -> answer(values, "content.answers." + field, answer));
        return values;
    }

    private static void answer(Map<String, Object> values, String path, Answer answer) {
        put(values, path + ".status", answer.status());
        put(values, path + ".reason", answer.reason());
        put(values, path + ".text", answer.text());
        put(values, path + ".items", answer.items().isEmpty() ? null : String.join("\n", answer.items()));
        put(values, path + CHOSEN, answer.items().isEmpty() ? null : answer.items());
        if (answer.period() != null) {
            period(values, path + ".period", answer.period());
        }
    }

    private static void period(Map<String, Object> values, String path, Period period) {
        put(values, path + ".from", period.from());
        put(values, path + ".to", period.to());
        put(values, path + ".openEnded", period.openEnded() ? "true" : null);
        put(values, path + ".note", period.note());
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Collection<?> ? value : text(value));
        }
    }

    private static String text(Object value) {
        return value instanceof Language language ? language.code() : value.toString();
    }
}
