package org.rapporteur.gateway.practices.questionnaire;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/** Says what stands in answers as codes: choices by their labels, countries by their names; files are listed apart. */
public final class Items {
    private Items() {
    }

    public static List<String> read(Field field, List<String> items, String language) {
        if (field.type() == FieldType.FILES) {
            return List.of();
        }
        if (field.type() == FieldType.GEOGRAPHY) {
            return items.stream().map(code -> Locale.of("", code).getDisplayCountry(Locale.of(language)))
                    .sorted(Collator.getInstance(Locale.of(language))).toList();
        }
        Choices choices = field.choices();
        return choices == null ? items : items.stream().map(code -> label(choices, code, language)).toList();
    }

    /** Whether the entries are codes, so that they are read in the language of the reader. */
    public static boolean areCoded(Field field) {
        return field.type() == FieldType.GEOGRAPHY || field.choices() != null;
    }

    private static String label(Choices choices, String code, String language) {
        return choices.options().stream().filter(option -> option.code().equals(code)).map(Labelled::label)
                .map(label -> label.in(Language.of(language))).findFirst().orElse(code);
    }
}
