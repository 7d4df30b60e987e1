package org.rapporteur.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    @Test
    void every_word_is_there_in_both_languages() {
        assertThat(new TreeSet<>(words.french().stringPropertyNames()))
                .isEqualTo(new TreeSet<>(words.english().stringPropertyNames()));
        assertThat(words.english().values()).noneMatch(text -> text.toString().isBlank());
        assertThat(words.french().values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void every_word_that_a_page_asks_for_exists() {
        var known = words.english().stringPropertyNames();
        assertThat(words.askedFor()).allSatisfy(key -> assertThat(known).anyMatch(key.asMatchPredicate()));
    }

    @Test
    void every_word_that_exists_is_used() {
        List<Pattern> asked = words.askedFor();
        String code = words.code();
        assertThat(words.english().stringPropertyNames()).allSatisfy(key -> assertThat(
                code.contains("\"" + key + "\"") || code.contains("\"" + key.split("\\.")[0] + ".\" + ")
                        || asked.stream().anyMatch(p -> p.matcher(key).matches()))
                .as(key)
                .isTrue());
    }

    @Test
    void no_template_holds_a_word_of_its_own() {
        assertThat(words.hardCoded()).isEmpty();
    }

    @Test
    void apostrophes_are_printers_apostrophes_because_straight_ones_escape() {
        assertThat(lines(words.english())).noneMatch(line -> line.contains("'"));
        assertThat(lines(words.french())).noneMatch(line -> line.contains("'"));
    }

    private static List<String> lines(Properties words) {
        return words.values().stream().map(Object::toString).toList();
    }
}
