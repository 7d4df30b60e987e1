package org.rapporteur.query.practices.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.query.practices.PlainText;
import org.rapporteur.query.telling.joining.PersonalAnswers;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire;

/**
 * A text of a practice that may be searched: nothing personal ever is.
 *
 * @param field the field of the questionnaire, or {@code name}
 */
record PracticeText(String field, Language language, String text) {
    static final String NAME = "name";
    /** why: what a practice is for says more about it than who takes part. */
    private static final List<String> FIRST = List.of(NAME, "purpose", "description", "context");
    private static final Comparator<PracticeText> TELLING_FIRST = Comparator
            .comparingInt((PracticeText one) -> FIRST.contains(one.field) ? FIRST.indexOf(one.field) : FIRST.size())
            .thenComparing(PracticeText::field);

    PracticeText {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    boolean isName() {
        return field.equals(NAME);
    }

    /**
     * All texts, in all languages: the most telling first.
     *
     * @param form the questionnaire that was answered
     */
    static List<PracticeText> of(PracticeDocument practice, Questionnaire form) {
        List<PracticeText> texts = new ArrayList<>();
        Language original = practice.content().language();
        texts.add(new PracticeText(NAME, original, practice.content().name()));
        String otherDomain = practice.content().otherDomain();
        if (otherDomain != null) {
            texts.add(new PracticeText("otherDomain", original, otherDomain));
        }
        practice.content().answers().forEach((field, answer) -> addTo(texts, field, answer, original, form));
        practice.translations().forEach(one -> addTo(texts, one, form));
        return texts.stream().filter(one -> one.isName() || !PersonalAnswers.isSealed(one.field, one.text))
                .sorted(TELLING_FIRST).toList();
    }

    private static void addTo(List<PracticeText> texts, String field, Answer answer, Language language,
            Questionnaire form) {
        String text = answer.text();
        if (text != null) {
            texts.add(new PracticeText(field, language, seen(field, text, form)));
        }
        answer.items().forEach(item -> texts.addAll(item(field, item, language, form)));
    }

    /** What a reader sees of an entry: the words for a code, the name of a country, nothing of a file's hash. */
    private static List<PracticeText> item(String field, String item, Language language, Questionnaire form) {
        return switch (type(field, form)) {
            case CHOICE -> form.field(field).map(Field::choices).stream().flatMap(all -> all.options().stream())
                    .filter(one -> one.code().equals(item)).flatMap(one -> both(field, one.label())).toList();
            case GEOGRAPHY -> both(field, country(item)).toList();
            case FILES -> List.of();
            default -> List.of(new PracticeText(field, language, item));
        };
    }

    private static FieldType type(String field, Questionnaire form) {
        return form.field(field).map(Field::type).orElse(FieldType.TEXT);
    }

    private static Bilingual country(String code) {
        Locale country = Locale.of("", code);
        return new Bilingual(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.FRENCH));
    }

    private static Stream<PracticeText> both(String field, Bilingual words) {
        return Stream.of(Language.values()).map(language -> new PracticeText(field, language, words.in(language)));
    }

    private static String seen(String field, String text, Questionnaire form) {
        return type(field, form) == FieldType.RICH_TEXT ? PlainText.of(text) : text;
    }

    private static void addTo(List<PracticeText> texts, PracticeDocument.Translation translation,
            Questionnaire form) {
        texts.add(new PracticeText(NAME, translation.language(), translation.name()));
        translation.answers().entrySet().stream().filter(one -> form.field(one.getKey()).isPresent())
                .forEach(one -> texts.add(new PracticeText(one.getKey(), translation.language(),
                        seen(one.getKey(), one.getValue(), form))));
    }
}
