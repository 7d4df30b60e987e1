package org.rapporteur.shared.practices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "Villa Mescolanza| villa  MESCOLANZA ",
        "École d’été|ECOLE D’ÉTÉ", "Straße|STRASSE", "ﬁn|fin", "Ｗｉｄｅ|wide", "a\u00a0b|a b", "Caf\u00e9|Cafe\u0301",
        "Ⅳ|IV", "Lea\u200bve|Leave", "So\u00adcial|social", "a\tb|A\u2003B"})
    void names_that_people_take_for_the_same_are_the_same(String one, String other) {
        assertThat(NormalisedName.of(one)).isEqualTo(NormalisedName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Parental leave,Parental leaves", "Phase 1,Phase 2", "A-B,AB", "Лето,Лета"})
    void names_that_differ_stay_different(String one, String other) {
        assertThat(NormalisedName.of(one)).isNotEqualTo(NormalisedName.of(other));
    }
}
