package org.rapporteur.command.http;

import java.util.List;
import java.util.Locale;
import org.rapporteur.shared.Language;
import org.springframework.http.HttpHeaders;

/** Which of the official languages a reader asks for; English where none of them. */
final class Languages {
    private static final List<Locale> OFFICIAL = List.of(Locale.ENGLISH, Locale.FRENCH);

    private Languages() {
    }

    static Language of(HttpHeaders headers) {
        return Locale.FRENCH.equals(Locale.lookup(ranges(headers), OFFICIAL)) ? Language.FR : Language.EN;
    }

    private static List<Locale.LanguageRange> ranges(HttpHeaders headers) {
        try {
            return headers.getAcceptLanguage();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
