package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Numbers of things, as a person would say them. */
class MandateWordsTest {
    private final ResourceBundleMessageSource words = bundle();

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("gateway/mandates");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }

    private String say(Locale locale, String key, Object... told) {
        return words.getMessage(key, told, locale);
    }

    @ParameterizedTest
    @CsvSource({"-10, -10 points, -10 points", "-2, -2 points, -2 points", "-1, -1 point, -1 point",
        "0, unchanged, inchangé", "1, +1 point, +1 point", "2, +2 points, +2 points"})
    void one_point_is_one_point(int change, String english, String french) {
        assertThat(say(Locale.ENGLISH, "report.change", change)).isEqualTo(english);
        assertThat(say(Locale.FRENCH, "report.change", change)).isEqualTo(french);
    }

    @Test
    void french_words_agree_with_their_number() {
        assertThat(say(Locale.FRENCH, "mandate.numbers", 1, 1, 1)).isEqualTo("1 tâche, 1 activité, 1 achevée");
        assertThat(say(Locale.FRENCH, "mandate.numbers", 3, 0, 0))
                .isEqualTo("3 tâches, aucune activité, aucune achevée");
        assertThat(say(Locale.FRENCH, "comparemandates.lead", 2, 1, 0, 3))
                .isEqualTo("Tâches : 2 sans changement, 1 reformulée, 0 nouvelle, 3 abandonnées.");
        assertThat(say(Locale.FRENCH, "review.took-part", 1, 2, 1))
                .isEqualTo("1 personne : 2 évaluations, 1 proposition");
    }
}
