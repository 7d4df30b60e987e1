package org.rapporteur.gateway.practices.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.QuestionnaireCheck;

/** A question as the editor's form has it, and back. */
final class FieldEntry {
    static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    private FieldEntry() {
    }

    /** The values with which the form begins. */
    static Map<String, Object> given(Field field) {
        Map<String, Object> given = new HashMap<>(Map.of("id", field.id(), "type", field.type(), "label.en",
                field.label().en(), "label.fr", field.label().fr(), "help.en", field.help().en(), "help.fr",
                field.help().fr(), "required", field.required(), "personal", field.personal()));
        given.put("guide", field.guideSentences());
        given.put("maxLength", field.maxLength());
        Choices choices = field.choices();
        if (choices != null) {
            given.put("options", choices.options().stream().map(FieldEntry::line).collect(Collectors.joining("\n")));
            given.put("several", choices.several());
            given.put("other", choices.other());
        }
        Condition condition = field.condition();
        if (condition != null) {
            given.put("when", condition.field());
            given.put("whenStatus", condition.statuses());
            given.put("whenAnswer", condition.answers().stream().map(code -> condition.field() + "=" + code).toList());
        }
        return given;
    }

    private static String line(Labelled option) {
        return option.code() + " | " + option.label().en() + " | " + option.label().fr();
    }

    static Field field(Entered entered, @Nullable String known) {
        String id = known == null ? entered.matching("id", ID, "field-id") : known;
        FieldType type = type(entered);
        Fields fields = entered.fields();
        int guide = entered.number("guide", 1, 50, 0);
        Field field = new Field(id, type, entered.bilingual("label"), entered.bilingual("help"),
                guide == 0 ? null : guide, fields.flag("required"), fields.flag("personal"),
                entered.number("maxLength", 1, QuestionnaireCheck.LENGTH, usual(type)), choices(entered, type),
                condition(entered));
        if (field.personal() && !type.isOneText()) {
            entered.wrong("personal", "personal", "");
        }
        return field;
    }

    private static FieldType type(Entered entered) {
        String type = entered.text("type");
        return type.isEmpty() ? FieldType.LINE : FieldType.valueOf(type);
    }

    private static int usual(FieldType type) {
        return switch (type) {
            case TEXT, RICH_TEXT -> 10_000;
            case LIST, LINKS -> 4_000;
            case TELEPHONE -> 60;
            default -> 500;
        };
    }

    private static @Nullable Choices choices(Entered entered, FieldType type) {
        if (type != FieldType.CHOICE) {
            return null;
        }
        List<Labelled> options = new ArrayList<>();
        entered.fields().lines("options").forEach(line -> option(line, options, entered));
        if (options.isEmpty()) {
            entered.wrong("options", "options", "");
        }
        return new Choices(options, entered.fields().flag("several"), entered.fields().flag("other"));
    }

    private static void option(String line, List<Labelled> options, Entered entered) {
        String[] parts = line.split("\\s*\\|\\s*");
        if (parts.length == 3 && CODE.matcher(parts[0]).matches() && !parts[1].isBlank() && !parts[2].isBlank()) {
            options.add(new Labelled(parts[0], new Bilingual(parts[1], parts[2])));
        } else {
            entered.wrong("options", "option", "", line);
        }
    }

    private static @Nullable Condition condition(Entered entered) {
        String when = entered.fields().text("when");
        if (when == null) {
            return null;
        }
        List<String> answers = entered.fields().ticked("whenAnswer").stream()
                .filter(one -> one.startsWith(when + "=")).map(one -> one.substring(when.length() + 1)).toList();
        Condition condition = new Condition(when, answers, entered.fields().ticked("whenStatus"));
        if (condition.answers().isEmpty() && condition.statuses().isEmpty()) {
            entered.wrong("when", "condition", "");
        }
        return condition;
    }

    /** The answers on which a later question may depend: what is offered to choose from. */
    static List<Field> deciding(List<Field> earlier) {
        return earlier.stream().filter(field -> Objects.nonNull(field.choices())).toList();
    }
}
