package org.rapporteur.gateway.practices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;

/**
 * A practice on a list, for a reader of one language: under its name in that language where there is one, with the
 * original name beside it.
 */
public record PracticeCard(String path, String title, String lang, @Nullable String original, String originalLang,
        Bilingual respondent, @Nullable String summary, List<Bilingual> categories, boolean uncategorised,
        @Nullable Instant publishedAt) {

    public static PracticeCard of(PracticeSummary practice, Language reader) {
        String translated = reader == practice.language() ? null : practice.translations().get(reader.code());
        String original = practice.language().code();
        return new PracticeCard("/practices/" + practice.practice().value(),
                translated == null ? practice.name() : translated, translated == null ? original : reader.code(),
                translated == null ? null : practice.name(), original, practice.respondent().name(),
                practice.summary(), categories(practice), practice.uncategorised(), practice.publishedAt());
    }

    private static List<Bilingual> categories(PracticeSummary practice) {
        return practice.categories().stream().map(CategoryView::category).map(category -> category.label()).toList();
    }
}
