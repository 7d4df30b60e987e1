package org.rapporteur.shared.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;

/** Holds a questionnaire to what every one must have before it can be asked, and says all that is wrong at once. */
public final class QuestionnaireCheck {
    /** The practice's own name, which stands apart from the answers. */
    public static final String NAME = "name";
    /** At most so many questions. */
    public static final int FIELDS = 100;
    /** An answer never has more characters. */
    public static final int LENGTH = 20_000;
    private static final int OPTIONS = 100;
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final Set<String> STATUSES = Set.of("PROVIDED", "NOT_PROVIDED", "NOT_APPLICABLE", "TOO_EARLY");

    private final Questionnaire questionnaire;
    private final Check check = Check.that();
    private final Set<String> sections = new HashSet<>();
    private final Map<String, Field> earlier = new HashMap<>();

    private QuestionnaireCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    public static void require(Questionnaire questionnaire) {
        new QuestionnaireCheck(questionnaire).run();
    }

    private void run() {
        check.required("questionnaire.ref", questionnaire.ref()).required("questionnaire.title", questionnaire.title())
                .required("questionnaire.sections", questionnaire.sections());
        check.orThrow();
        for (int i = 0; i < questionnaire.sections().size(); i++) {
            section(questionnaire.sections().get(i), "questionnaire.sections[" + i + "]");
        }
        check.when(earlier.size() > FIELDS, "questionnaire.sections", "invalid.too-many", Integer.toString(FIELDS));
        standApart();
        check.orThrow();
    }

    private void section(Section section, String path) {
        id(section.id(), path + ".id", sections.add(section.id()));
        check.required(path + ".title", section.title()).required(path + ".fields", section.fields());
        for (int i = 0; section.fields() != null && i < section.fields().size(); i++) {
            field(section.fields().get(i), path + ".fields[" + i + "]");
        }
    }

    private void field(Field field, String path) {
        id(field.id(), path + ".id", !earlier.containsKey(field.id()));
        check.required(path + ".type", field.type()).required(path + ".label", field.label())
                .required(path + ".help", field.help())
                .when(field.maxLength() < 1 || field.maxLength() > LENGTH, path + ".maxLength",
                        "invalid.length-limit", Integer.toString(LENGTH))
                .when(field.guideSentences() != null && (field.guideSentences() < 1 || field.guideSentences() > 50),
                        path + ".guideSentences", "invalid.guide", null)
                .when(field.personal() && field.type() != null && !field.type().isOneText(), path + ".personal",
                        "invalid.personal-type", null);
        choices(field, path + ".choices");
        condition(field, path + ".condition");
        earlier.put(field.id(), field);
    }

    private void id(@Nullable String id, String path, boolean isNew) {
        check.matches(path, id, ID, "invalid.field-id").when(!isNew, path, "invalid.twice", null);
    }

    private void choices(Field field, String path) {
        Choices choices = field.choices();
        if (field.type() != FieldType.CHOICE) {
            check.when(choices != null, path, "invalid.choices-without-choice", null);
            return;
        }
        List<Labelled> options = choices == null ? List.of() : choices.options();
        check.required(path + ".options", options).when(options.size() > OPTIONS, path + ".options",
                "invalid.too-many", Integer.toString(OPTIONS));
        Set<String> codes = new HashSet<>();
        options.forEach(option -> check.matches(path + ".options", option.code(), CODE, "invalid.code")
                .required(path + ".options", option.label())
                .when(!codes.add(option.code()), path + ".options", "invalid.twice", null));
    }

    private void condition(Field field, String path) {
        Condition condition = field.condition();
        if (condition == null) {
            return;
        }
        Field asked = earlier.get(condition.field());
        check.when(asked == null, path + ".field", "invalid.condition-earlier", null)
                .when(asked != null && asked.personal(), path + ".field", "invalid.condition-personal", null)
                .when(condition.answers().isEmpty() && condition.statuses().isEmpty(), path, "invalid.required", null)
                .when(!STATUSES.containsAll(condition.statuses()), path + ".statuses", "invalid.unknown-term", null)
                .when(asked != null && !offers(asked, condition.answers()), path + ".answers", "invalid.unknown-term",
                        null);
    }

    private static boolean offers(Field asked, List<String> answers) {
        Choices choices = asked.choices();
        return switch (asked.type()) {
            case CHOICE -> choices != null
                    && choices.options().stream().map(Labelled::code).toList().containsAll(answers);
            case DOMAINS, GEOGRAPHY -> true;
            default -> answers.isEmpty();
        };
    }

    /** Every practice has a name and a domain: lists, rules and the compendium rest on them. */
    private void standApart() {
        Field name = earlier.get(NAME);
        check.when(name == null || name.type() != FieldType.LINE || !name.required() || name.condition() != null,
                "questionnaire.sections", "invalid.asks-for-name", null);
        List<Field> domains = earlier.values().stream().filter(field -> field.type() == FieldType.DOMAINS).toList();
        check.when(domains.size() != 1 || !domains.getFirst().required() || domains.getFirst().condition() != null,
                "questionnaire.sections", "invalid.asks-for-domains", null);
    }
}
