package org.rapporteur.gateway.practices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeStatus;

/**
 * A practice on a list, for a reader of one language: under its name in that language where there is one, with the
 * original name beside it; what was searched for is marked.
 */
public record PracticeCard(String path, MarkedText title, @Nullable MarkedText original, Bilingual respondent,
        @Nullable MarkedText summary, List<Bilingual> categories, boolean uncategorised, PracticeStatus status,
        @Nullable Instant publishedAt) {

    public static PracticeCard of(PracticeSummary practice, Language reader) {
        return of(practice, reader, List.of());
    }

    /** @param excerpts where searched words stand in it */
    public static PracticeCard of(PracticeSummary practice, Language reader, List<Excerpt> excerpts) {
        String translated = reader == practice.language() ? null : practice.translations().get(reader.code());
        MarkedText original = MarkedText.name(practice.name(), practice.language(), excerpts);
        return new PracticeCard("/practices/" + practice.practice().value(),
                translated == null ? original : MarkedText.name(translated, reader, excerpts),
                translated == null ? null : original, practice.respondent().name(),
                summary(practice, reader, excerpts), categories(practice),
                practice.uncategorised(), practice.status(), practice.publishedAt());
    }

    private static @Nullable MarkedText summary(PracticeSummary practice, Language reader, List<Excerpt> excerpts) {
        String translated = reader == practice.language() ? null : practice.summaries().get(reader.code());
        return translated == null
                ? MarkedText.text(practice.summary(), practice.language(), reader, excerpts)
                : MarkedText.text(translated, reader, reader, excerpts);
    }

    private static List<Bilingual> categories(PracticeSummary practice) {
        return practice.categories().stream().map(CategoryView::category).map(category -> category.label()).toList();
    }
}
