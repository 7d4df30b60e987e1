package org.rapporteur.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;

/** What a rapporteur marks a practice with, beside its categories and domains. */
record Marks(@Nullable Innovation innovation, List<Article> articles, List<Instrument> instruments) {

    /** Of which kinds its innovation is; whether the demo assumes it, and why. */
    record Innovation(List<String> types, boolean assumed, Bilingual reason) {}

    /** A place in the European Social Charter. */
    record Article(String article, @Nullable String paragraph, boolean assumed, Bilingual reason) {}

    /** An instrument: a code of the vocabulary, or where it is not listed, its name. */
    record Instrument(String instrument, boolean listed, boolean assumed, Bilingual reason) {}

    private record File(Map<String, Marks> practices) {}

    Marks {
        articles = articles == null ? List.of() : List.copyOf(articles);
        instruments = instruments == null ? List.of() : List.copyOf(instruments);
    }

    /** By the key of the practice. */
    static Map<String, Marks> load() {
        return DemoFiles.read("marks.yaml", File.class).practices();
    }
}
