package org.rapporteur.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguagesTest {
    private static final SpokenLanguages THREE = SpokenLanguages.of("en, fr,de,fr", null);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "en,", "en;fr", "en,german", "en,xx", "EN,fr", "en,fr-CH", "en, ../de"})
    void what_is_no_list_of_languages_is_refused_with_how_one_looks(String codes) {
        assertThatThrownBy(() -> SpokenLanguages.of(codes, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as en,fr,de");
    }

    @Test
    void a_list_without_english_is_refused_with_what_to_write() {
        assertThatThrownBy(() -> SpokenLanguages.of("fr,de", null)).hasMessageContaining("Write en,fr,de.");
    }

    @Test
    void a_language_without_words_is_refused_with_the_file_that_is_missing() {
        assertThatThrownBy(() -> SpokenLanguages.of("en,de", folder).withWords("words/main"))
                .hasMessageContaining("words/main_de.properties").hasMessageContaining(folder.toString());
    }

    @Test
    void words_are_found_in_the_folder_but_nothing_beside_it_and_no_code() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("texts/words"));
        Files.writeString(inside.resolve("main_de.properties"), "yes=ja");
        Files.writeString(folder.resolve("secret.properties"), "");
        Files.write(inside.resolve("Code.class"), new byte[]{1});
        ClassLoader words = SpokenLanguages.of("en,de", folder.resolve("texts")).withWords("words/main").words();

        assertThat(words.getResource("words/main_de.properties")).isNotNull();
        assertThat(words.getResource("../secret.properties")).isNull();
        assertThatThrownBy(() -> words.loadClass("words.Code")).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({"de,de", "de-AT,de", "fr_CH,fr", "it,", "*,", "not a tag,", ",", "'',"})
    void a_tag_is_its_language_if_that_is_spoken(String tag, String language) {
        assertThat(THREE.find(tag).map(Locale::getLanguage).orElse(null)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de-CH, fr;q=0.5|de", "it, fr;q=0.5, de;q=0.7|de", "fr;q=0, it|en", "it|en",
        "not a, language;;|en", "|en", "*|en"})
    void the_browser_s_best_language_is_taken_and_english_else(String accepted, String language) {
        assertThat(THREE.best(accepted)).isEqualTo(Locale.of(language));
    }

    @Test
    void each_is_offered_once_by_its_own_name_in_the_order_of_the_setting() {
        assertThat(THREE.all()).map(SpokenLanguages::name).containsExactly("English", "Français", "Deutsch");
    }
}
