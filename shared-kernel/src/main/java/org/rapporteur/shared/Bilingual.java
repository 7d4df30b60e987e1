package org.rapporteur.shared;

/** The same text in both official languages. */
public record Bilingual(String en, String fr) {
    public Bilingual {
        Check.that().text("en", en, 20_000).text("fr", fr, 20_000).orThrow();
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
