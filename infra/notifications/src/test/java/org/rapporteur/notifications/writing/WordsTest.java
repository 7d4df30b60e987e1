package org.rapporteur.notifications.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(words("messages_fr").stringPropertyNames()).isEqualTo(words("messages").stringPropertyNames());
        assertThat(words("messages_fr").values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files
                .newBufferedReader(Path.of("src/main/resources/notifications", bundle + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
