package org.rapporteur.query.telling.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("query-service/messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(words(Locale.FRENCH).keySet()).isEqualTo(words(Locale.ROOT).keySet());
        words(Locale.ROOT).keySet().forEach(key -> assertThat(words(Locale.FRENCH).getString(key)).as(key)
                .satisfiesAnyOf(text -> assertThat(text).isEqualTo("{0}"),
                        text -> assertThat(text).isNotEqualTo(words(Locale.ROOT).getString(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid", "not-found", "not-yet", "unauthenticated", "forbidden", "method",
        "not-acceptable", "bad-request", "internal"})
    void every_kind_of_problem_has_a_title_and_a_sentence(String kind) {
        assertThat(Stream.of("title", "detail").map(part -> "problem." + kind + "." + part))
                .allMatch(words(Locale.ROOT)::containsKey);
    }
}
