package org.rapporteur.shared;

import java.util.Locale;

/** The same text in both official languages. */
public record Bilingual(String en, String fr) {
    public Bilingual {
        Check.that().text("en", en, 20_000).text("fr", fr, 20_000).orThrow();
    }

    /** As it is told to a reader of any language. */
    public String in(Locale reader) {
        return in(Language.forReader(reader));
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
