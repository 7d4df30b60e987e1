package org.rapporteur.demo;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;

/**
 * Says of a text that it is invented, in the text's own language.
 *
 * @param titleMark
 *            the same in one word, as titles stand in lists
 */
record Invented(Bilingual mark, Bilingual titleMark) {

    String text(String text, Language language) {
        return text + " (" + mark.in(language) + ")";
    }

    String title(String title, Language language) {
        return title + " (" + titleMark.in(language) + ")";
    }

    /** A text in both languages. */
    @Nullable
    Bilingual text(@Nullable Bilingual text) {
        return text == null ? null : new Bilingual(text(text.en(), Language.EN), text(text.fr(), Language.FR));
    }

    /** A reason or a remark of the secretariat or the chair; they are written in English here. */
    String reason(String text) {
        return text(text, Language.EN);
    }
}
