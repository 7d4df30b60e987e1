package org.rapporteur.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
public record Practice(String respondent, String key, @Nullable String partOf, @Nullable String answeredBy, Text title,
        List<Integer> categories, PriorityDomains priorityDomains, @Nullable List<String> partners,
        @Nullable Text partnersReason, @Nullable Period period, Text purpose, Text description,
        @Nullable Map<String, Answer> answers, @Nullable String webPage, @Nullable Contact contact,
        @Nullable Text sourceNote) {

    /** Domains I to III, whether the demo assumes them, and why these. */
    public record PriorityDomains(List<String> domains, boolean assumed, Text reason, @Nullable Text other) {}

    /** From, to; or open-ended; or only words. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to, boolean openEnded, @Nullable Text text) {}

    /** Words, or a status with its reason. */
    public record Answer(@Nullable String en, @Nullable String fr, @Nullable String status, @Nullable Text reason) {}

    /** A fictional contact. */
    public record Contact(String name, String organisation, String email, @Nullable String telephone,
            @Nullable String webPage) {}

    private record File(String respondent, String originalLanguage, List<String> translated, boolean demoText,
            List<Practice> practices) {}

    static List<Practice> of(String respondent) {
        File file = DemoFiles.read("practices/" + respondent.toLowerCase(Locale.ROOT) + ".yaml", File.class);
        return file.practices().stream().map(practice -> practice.on(file.respondent())).toList();
    }

    private Practice on(String line) {
        return new Practice(line, key, partOf, answeredBy, title, categories, priorityDomains, partners, partnersReason,
                period, purpose, description, answers, webPage, contact, sourceNote);
    }
}
