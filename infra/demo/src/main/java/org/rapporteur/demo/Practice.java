package org.rapporteur.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;

/**
 * One practice of the 2017 report: title, partners and categories are the report's, all other words are demo text.
 *
 * @param respondent
 *            code of the line that it stands on
 * @param answeredBy
 *            code of the body that filled the questionnaire, where that is not the respondent
 * @param categories
 *            numbers 1 to 9, the first is the primary one; empty where the report gives none
 * @param answers
 *            further fields, by name; what is not here has no answer
 */
public record Practice(String respondent, String key, @Nullable String partOf, @Nullable String answeredBy,
        Bilingual title, List<Integer> categories, PriorityDomains priorityDomains, @Nullable List<String> partners,
        @Nullable Bilingual partnersReason, @Nullable Period period, Bilingual purpose, Bilingual description,
        @Nullable Map<String, Field> answers, @Nullable String webPage, @Nullable Contact contact,
        @Nullable Bilingual sourceNote) {

    /** Domains I to III, whether the demo assumes them, and why these. */
    public record PriorityDomains(List<String> domains, boolean assumed, Bilingual reason, @Nullable Bilingual other) {}

    /** From, to; or open-ended; or only words. */
    public record Period(@Nullable String from, @Nullable String to, boolean openEnded, @Nullable Bilingual text) {}

    /** Words, or a status with its reason. */
    public record Field(@Nullable String en, @Nullable String fr, @Nullable String status,
            @Nullable Bilingual reason) {}

    /** A fictional contact, as far as it is told. */
    public record Contact(@Nullable String name, @Nullable String organisation, @Nullable String email,
            @Nullable String telephone, @Nullable String webPage) {

        static final Contact NONE = new Contact(null, null, null, null, null);
    }

    private record File(String respondent, String originalLanguage, List<String> translated, boolean demoText,
            List<Practice> practices) {}

    static List<Practice> of(String respondent) {
        File file = DemoFiles.read("practices/" + respondent.toLowerCase(Locale.ROOT) + ".yaml", File.class);
        return file.practices().stream().map(practice -> practice.on(file.respondent())).toList();
    }

    Practice on(String line) {
        return new Practice(line, key, partOf, answeredBy, title, categories, priorityDomains, partners, partnersReason,
                period, purpose, description, answers, webPage, contact, sourceNote);
    }

    Optional<String> answer(String field, Language language) {
        return field(field).map(words -> language == Language.FR ? words.fr() : words.en());
    }

    /** Why the field has no answer, where the practice itself says so. */
    @Nullable
    Bilingual reason(String field) {
        return field(field).map(Field::reason).orElse(null);
    }

    private Optional<Field> field(String name) {
        return Optional.ofNullable(answers).map(all -> all.get(name));
    }
}
