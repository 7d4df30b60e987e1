package org.rapporteur.command.practices;

import java.util.regex.Pattern;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand;

/** Holds one answer to its field: an answer of the right kind, or a status with its reason. */
record AnswerCheck(Check check, String path, Questionnaire.Field field, Answer answer) {
    private static final int REASON = 2_000;
    private static final Pattern WEB_PAGE = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

    void run() {
        check.required(path + ".status", answer.status());
        if (answer.status() == Answer.Status.PROVIDED) {
            provided();
        } else if (answer.status() != null) {
            missing();
        }
    }

    private void missing() {
        check.when(field.required(), path, "invalid.required", null).text(path + ".reason", answer.reason(), REASON)
                .when(hasText() || hasItems() || answer.period() != null, path, "invalid.answer-and-status", null);
    }

    private void provided() {
        switch (field.type()) {
            case LIST -> items();
            case PERIOD -> period();
            case EMAIL -> shaped(WorkingGroupCommand.EMAIL, "invalid.email");
            case WEB_PAGE -> shaped(WEB_PAGE, "invalid.web-page");
            default -> text();
        }
    }

    private void text() {
        check.text(path + ".text", answer.text(), field.maxLength()).when(hasItems() || answer.period() != null, path,
                "invalid.answer-kind", null);
    }

    private void shaped(Pattern shape, String rule) {
        text();
        check.when(answer.text() != null && !answer.text().isBlank() && !shape.matcher(answer.text()).matches(),
                path + ".text", rule, null);
    }

    private void items() {
        int length = answer.items().stream().mapToInt(String::length).sum();
        check.required(path + ".items", answer.items())
                .when(answer.items().stream().anyMatch(String::isBlank), path + ".items", "invalid.blank-item", null)
                .when(length > field.maxLength(), path + ".items", "invalid.too-long",
                        Integer.toString(field.maxLength()))
                .when(hasText() || answer.period() != null, path, "invalid.answer-kind", null);
    }

    private void period() {
        check.required(path + ".period", answer.period())
                .when(answer.period() != null && isEmpty(answer.period()), path + ".period", "invalid.required", null)
                .when(hasText() || hasItems(), path, "invalid.answer-kind", null);
    }

    private static boolean isEmpty(Period period) {
        return period.from() == null && period.to() == null && !period.openEnded()
                && (period.note() == null || period.note().isBlank());
    }

    private boolean hasText() {
        return answer.text() != null && !answer.text().isBlank();
    }

    private boolean hasItems() {
        return !answer.items().isEmpty();
    }
}
