package org.rapporteur.gateway.practices;

import java.util.Locale;
import org.rapporteur.shared.Language;

/** The reader's language, as the domain calls it. */
public final class ReaderLanguage {
    private ReaderLanguage() {
    }

    public static Language of(Locale locale) {
        return Language.of(locale.getLanguage());
    }
}
