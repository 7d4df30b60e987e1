package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.Rule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.demo.DemoRule;
import org.rapporteur.command.dispatching.DispatchRule;
import org.rapporteur.command.drafts.DraftRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Language;

/** Every rule, every complaint and every command has its sentence in both languages, and no sentence is left over. */
class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"(invalid\\.[a-z-]+)\"");

    private static final Set<String> RULES = Stream
            .of(SeatRule.values(), KnownRule.values(), WorkingGroupRule.values(), PracticeRule.values(),
                    MandateRule.values(), DispatchRule.values(), DemoRule.values(), DraftRule.values())
            .flatMap(Arrays::stream).map(Rule::code).collect(Collectors.toSet());

    private static final SpokenLanguages LANGUAGES = SpokenLanguages.of("en,fr", null);
    private static final Texts SENTENCES = Texts.rules(LANGUAGES);
    private static final Texts MESSAGES = Texts.messages(LANGUAGES);
    private static final Texts COMMANDS = Texts.commands(LANGUAGES);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_has_its_sentence_and_every_sentence_its_rule(Language language) {
        assertThat(SENTENCES.in(language.locale()).keySet()).isEqualTo(RULES);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_says_what_it_does(Language language) {
        assertThat(COMMANDS.in(language.locale()).keySet()).isEqualTo(
                Catalogue.commands().stream().map(Catalogue.Entry::shortName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_complaint_about_a_field_has_its_sentence(Language language) throws IOException {
        Set<String> said = new TreeSet<>(saidIn("../shared-kernel/src/main/java"));
        said.addAll(saidIn("src/main/java"));

        assertThat(MESSAGES.in(language.locale()).keySet().stream().filter(key -> key.startsWith("invalid.")))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    /** By the files, as a bundle answers with English where it lacks a word. */
    @ParameterizedTest
    @ValueSource(strings = {"rules", "messages", "commands"})
    void both_languages_say_the_same_things(String bundle) throws IOException {
        assertThat(file(bundle + "_fr").stringPropertyNames()).isEqualTo(file(bundle).stringPropertyNames());
    }

    private static Properties file(String name) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/command", name + ".properties"))) {
            words.load(file);
        }
        return words;
    }

    @Test
    void what_a_further_language_lacks_is_said_in_english(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("command"));
        Files.writeString(folder.resolve("command/messages_de.properties"),
                "sign-in-first=Melden Sie sich an – zuerst.");
        Texts german = Texts.messages(SpokenLanguages.of("en,fr,de", folder));

        assertThat(german.in(Locale.GERMAN, "sign-in-first")).isEqualTo("Melden Sie sich an – zuerst.");
        assertThat(german.in(Locale.GERMAN, "bad-request")).isEqualTo("The request cannot be understood.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_apostrophe_is_a_curly_one_since_a_straight_one_would_swallow_arguments(Language language) {
        assertThat(Stream.of(SENTENCES, MESSAGES, COMMANDS).map(texts -> texts.in(language.locale()))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString)))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void french_puts_a_space_that_does_not_break_before_its_signs() {
        assertThat(Stream.of(SENTENCES, MESSAGES, COMMANDS).map(texts -> texts.in(Locale.FRENCH))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString)))
                .noneMatch(text -> text.matches(".*(?:[^\\u00a0\\u202f][;!?»]|[^\\u00a0] ?:(?!//|\\d)|«[^\\u00a0]).*")
                        && !text.contains("2017-06-30"));
    }

    private static Set<String> saidIn(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(TextsTest::keys)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(result -> result.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
