package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void members_are_sorted_by_utf_16_units_as_in_the_example_of_rfc_8785() {
        Map<String, Object> example = Map.of("\u20ac", "Euro Sign", "\r", "Carriage Return", "\ufb33",
                "Hebrew Letter Dalet With Dagesh", "1", "One", "\ud83d\ude00", "Emoji: Grinning Face", "\u0080",
                "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.text(example)).isEqualTo(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                        + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void only_what_must_be_escaped_is_escaped() {
        assertThat(CanonicalJson.text("\u20ac$\u000f\nA'B\"\\/\b\t\f\r\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\/\\b\\t\\f\\r\u007f\"");
    }

    @Test
    void what_was_written_is_read() {
        Map<String, Object> value = Map.of("list", List.of(0L, -1L, CanonicalJson.MAX_INTEGER, List.of(), Map.of()),
                "text", "\u0000 é \ud83d\ude00 \"\\");

        assertThat(CanonicalJsonReader.read(CanonicalJson.bytes(value))).isEqualTo(value);
    }

    @Test
    void numbers_that_other_readers_cannot_hold_are_not_written() {
        assertThatThrownBy(() -> CanonicalJson.text(1L << 53)).hasMessageContaining("beyond 2^53 - 1");
        assertThatThrownBy(() -> CanonicalJson.text(1.5)).hasMessageContaining("no canonical form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "01", "-0", "1.0", "1e3", "+1", "true", "null", "[1,]", "[1 ,2]", "[", "{",
        "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":2}", "{\"a\" :1}", "{\"a\":1,}", "\"\\/\"", "\"\\u0041\"", "\"\\u000A\"",
        "\"\\u000a\"", "\"a\nb\"", "\"\\x\"", "\"open", "99999999999999999", "[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]"})
    void another_spelling_of_a_value_is_refused(String text) {
        assertThatThrownBy(() -> CanonicalJsonReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("Not canonical JSON");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertThatThrownBy(() -> CanonicalJsonReader.read(new byte[]{'"', (byte) 0xff, '"'}))
                .hasMessage("The envelope is not UTF-8.");
    }
}
