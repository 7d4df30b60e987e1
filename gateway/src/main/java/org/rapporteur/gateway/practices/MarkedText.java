package org.rapporteur.gateway.practices;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.Part;

/** A text in a language of its own, in parts: those that were searched for are marked. */
public record MarkedText(List<Part> parts, String lang) {
    private static final String NAME = "name";

    static MarkedText plain(String text, Language language) {
        return new MarkedText(List.of(new Part(text, false)), language.code());
    }

    private static MarkedText of(Excerpt excerpt) {
        return new MarkedText(excerpt.parts(), excerpt.language().code());
    }

    /** The name, marked where searched words stand in it. */
    static MarkedText name(String name, Language language, List<Excerpt> excerpts) {
        return excerpts.stream().filter(one -> one.field().equals(NAME) && one.language() == language).findFirst()
                .map(MarkedText::of).orElseGet(() -> plain(name, language));
    }

    /** Where searched words stand in the text, if possible in the reader's language; else the summary. */
    static @Nullable MarkedText text(@Nullable String summary, Language language, Language reader,
            List<Excerpt> excerpts) {
        return excerpts.stream().filter(one -> !one.field().equals(NAME))
                .min(Comparator.comparing(one -> one.language() != reader)).map(MarkedText::of)
                .orElseGet(() -> summary == null ? null : plain(summary, language));
    }
}
