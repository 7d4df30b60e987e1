package org.rapporteur.languages;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The languages as they are set. A service has them by having the module, or by naming this class where it names its automatic
 * configurations one by one.
 */
@AutoConfiguration
public class LanguageSettings {
    @Bean
    SpokenLanguages spokenLanguages(@Value("${rapporteur.languages:" + SpokenLanguages.USUAL + "}") String codes,
            @Value("${rapporteur.texts:}") String texts) {
        try {
            return SpokenLanguages.of(codes, texts.isBlank() ? null : Path.of(texts));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("RAPPORTEUR_LANGUAGES: " + e.getMessage()
                    + " (As a property: rapporteur.languages.)", e);
        }
    }
}
