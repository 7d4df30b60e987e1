package org.rapporteur.shared.practices;

import org.jspecify.annotations.Nullable;

/** A place in the European Social Charter: an article, or one of its paragraphs. */
public record CharterRef(String article, @Nullable String paragraph) {
    /** As lawyers write it: {@code 19§6}. */
    @Override
    public String toString() {
        return paragraph == null ? article : article + "§" + paragraph;
    }
}
