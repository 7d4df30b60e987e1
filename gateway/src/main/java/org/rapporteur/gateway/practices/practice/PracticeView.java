package org.rapporteur.gateway.practices.practice;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;

/** A practice as its public page shows it: the facts, and its text in the language that fits the reader best. */
public record PracticeView(PracticePage page, PracticeText text, String address) {
    static PracticeView of(PracticePage page, Language wanted, String address) {
        return new PracticeView(page, PracticeText.of(page, wanted), address);
    }

    /** The languages in which there is a text, the original first. */
    public List<Language> languages() {
        List<Language> all = new ArrayList<>(List.of(page.language()));
        page.translations().forEach(translation -> all.add(translation.language()));
        return all.stream().distinct().toList();
    }

    /** Whether the original was revised after the translation that is shown. */
    public boolean stale() {
        var translation = text.translation();
        return translation != null && translation.stale();
    }

    public boolean isPublished() {
        return page.publishedAt() != null;
    }

    public String path() {
        return "/practices/" + page.practice().value();
    }
}
