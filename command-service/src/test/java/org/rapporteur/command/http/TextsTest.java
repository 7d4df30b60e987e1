package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.Rule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.demo.DemoRule;
import org.rapporteur.command.dispatching.DispatchRule;
import org.rapporteur.command.drafts.DraftRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Language;

/** Every rule, every complaint and every command has its sentence in both languages, and no sentence is left over. */
class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"(invalid\\.[a-z-]+)\"");

    private static final Set<String> RULES = Stream
            .of(SeatRule.values(), KnownRule.values(), WorkingGroupRule.values(), PracticeRule.values(),
                    MandateRule.values(), DispatchRule.values(), DemoRule.values(), DraftRule.values())
            .flatMap(Arrays::stream).map(Rule::code).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_has_its_sentence_and_every_sentence_its_rule(Language language) {
        assertThat(Texts.rules().in(language).keySet()).isEqualTo(RULES);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_says_what_it_does(Language language) {
        assertThat(Texts.commands().in(language).keySet()).isEqualTo(
                Catalogue.commands().stream().map(Catalogue.Entry::shortName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_complaint_about_a_field_has_its_sentence(Language language) throws IOException {
        Set<String> said = new TreeSet<>(saidIn("../shared-kernel/src/main/java"));
        said.addAll(saidIn("src/main/java"));

        assertThat(Texts.messages().in(language).keySet().stream().filter(key -> key.startsWith("invalid.")))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Texts.messages().in(Language.FR).keySet()).isEqualTo(Texts.messages().in(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_apostrophe_is_a_curly_one_since_a_straight_one_would_swallow_arguments(Language language) {
        assertThat(Stream.of(Texts.rules(), Texts.messages(), Texts.commands()).map(texts -> texts.in(language))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString)))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void french_puts_a_space_that_does_not_break_before_its_signs() {
        assertThat(Stream.of(Texts.rules(), Texts.messages(), Texts.commands()).map(texts -> texts.in(Language.FR))
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
