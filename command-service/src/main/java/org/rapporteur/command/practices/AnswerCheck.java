package org.rapporteur.command.practices;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeCommand;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand;

/** Holds one answer to its field: an answer of the right kind, or a status with its reason. */
public record AnswerCheck(Check check, String path, Questionnaire.Field field, Answer answer) {
    /** At most this many characters in a reason why there is no answer. */
    public static final int REASON = 2_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
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
            case CHOICE -> choice();
            case LINKS -> links();
            case GEOGRAPHY -> places();
            case FILES -> files();
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

    private void links() {
        items();
        check.when(!answer.items().stream().allMatch(one -> WEB_PAGE.matcher(one).matches()), path + ".items",
                "invalid.web-page", null);
    }

    /** Codes of what is offered, and own words where the field has room for them. */
    private void choice() {
        Questionnaire.Choices choices = Objects.requireNonNull(field.choices());
        check.when(!hasItems() && !hasText(), path + ".items", "invalid.required", null)
                .when(!choices.options().stream().map(Labelled::code).toList().containsAll(answer.items()),
                        path + ".items", "invalid.unknown-term", null)
                .when(!choices.several() && answer.items().size() + (hasText() ? 1 : 0) > 1, path + ".items",
                        "invalid.one-choice", null)
                .when(!choices.other() && hasText(), path + ".text", "invalid.no-other", null);
        coded();
    }

    private void places() {
        check.when(!hasItems() && !hasText(), path + ".items", "invalid.required", null).when(
                !COUNTRIES.containsAll(answer.items()), path + ".items", "invalid.country", null);
        coded();
    }

    private void files() {
        check.required(path + ".items", answer.items())
                .when(!answer.items().stream().allMatch(one -> PracticeCommand.HASH.matcher(one).matches()),
                        path + ".items", "invalid.file-hash", null)
                .when(answer.items().size() > Attachments.MOST, path + ".items", "invalid.too-many",
                        Integer.toString(Attachments.MOST))
                .when(hasText(), path, "invalid.answer-kind", null);
        coded();
    }

    private void coded() {
        check.when(Set.copyOf(answer.items()).size() < answer.items().size(), path + ".items", "invalid.twice", null)
                .optionalText(path + ".text", answer.text(), field.maxLength())
                .when(answer.period() != null, path, "invalid.answer-kind", null);
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
