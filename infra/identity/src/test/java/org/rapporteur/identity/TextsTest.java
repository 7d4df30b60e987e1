package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.users.PasswordRule;

/** Every word that people read is in the bundles, in both languages. */
class TextsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/identity");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9.]+)");
    private static final Pattern TEXT = Pattern.compile(">([^<]*[\\p{L}][^<]*)<");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(bundle("messages_fr").stringPropertyNames()).isEqualTo(bundle("messages").stringPropertyNames());
        assertThat(bundle("messages_fr").values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void a_straight_apostrophe_would_vanish_where_a_sentence_has_a_parameter() throws IOException {
        assertThat(bundle("messages").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(bundle("messages_fr").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void what_a_template_or_a_rule_names_exists() throws IOException {
        var names = bundle("messages").stringPropertyNames();
        assertThat(names).containsAll(templates().flatMap(TextsTest::keys).toList());
        assertThat(names).containsAll(Stream.of(PasswordRule.values()).map(rule -> "password." + rule).toList());
    }

    @Test
    void no_template_holds_a_word_of_its_own() throws IOException {
        assertThat(templates().flatMap(template -> TEXT.matcher(template).results()).map(found -> found.group(1)))
                .isEmpty();
    }

    private static Stream<String> keys(String template) {
        return KEY.matcher(template).results().map(found -> found.group(1)).filter(key -> !key.endsWith("."));
    }

    private static Stream<String> templates() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return List.copyOf(files.map(TextsTest::read).toList()).stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/identity/" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
