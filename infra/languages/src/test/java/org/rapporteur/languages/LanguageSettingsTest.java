package org.rapporteur.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LanguageSettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LanguageSettings.class));

    @Test
    void english_and_french_are_spoken_unless_something_else_is_said() {
        service.run(started -> assertThat(started.getBean(SpokenLanguages.class).all())
                .containsExactly(Locale.ENGLISH, Locale.FRENCH));
        service.withPropertyValues("rapporteur.languages=de,en")
                .run(started -> assertThat(started.getBean(SpokenLanguages.class).all())
                        .containsExactly(Locale.GERMAN, Locale.ENGLISH));
    }

    @Test
    void a_setting_that_cannot_be_used_stops_the_start_and_is_named() {
        service.withPropertyValues("rapporteur.languages=fr")
                .run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("en,fr"));
        service.withPropertyValues("rapporteur.languages=fr").run(started -> assertThat(started).getFailure()
                .hasStackTraceContaining("RAPPORTEUR_LANGUAGES: en is missing"));
    }
}
