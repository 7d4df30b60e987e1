package org.rapporteur.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ReportTotalsTest {

    private final Call2017 call = Call2017.load();
    private final List<Practice> practices = call.practices();

    @Test
    void thirty_respondents_answered_with_seventy_practices() {
        assertThat(call.respondents()).hasSize(30);
        assertThat(practices).hasSize(70).extracting(Practice::key).doesNotHaveDuplicates();
    }

    @Test
    void each_line_of_the_report_has_its_number_of_practices() {
        assertThat(practices.stream().collect(groupingBy(Practice::respondent, counting()))).isEqualTo(Map.ofEntries(
                Map.entry("AL", 2L), Map.entry("AM", 5L), Map.entry("AT", 1L), Map.entry("BE-VLG", 4L),
                Map.entry("BE-WAL", 2L), Map.entry("BA", 1L), Map.entry("BG", 2L), Map.entry("HR", 1L),
                Map.entry("CY", 2L), Map.entry("DK", 4L), Map.entry("FR", 3L), Map.entry("GE", 1L),
                Map.entry("DE", 5L), Map.entry("HU", 1L), Map.entry("IE", 3L), Map.entry("IT", 2L),
                Map.entry("LV", 2L), Map.entry("LT", 1L), Map.entry("LU", 1L), Map.entry("MT", 1L),
                Map.entry("MC", 1L), Map.entry("NO", 1L), Map.entry("PT", 4L), Map.entry("RU", 3L),
                Map.entry("RS", 2L), Map.entry("SK", 4L), Map.entry("CZ", 4L), Map.entry("RO", 1L),
                Map.entry("CH", 1L), Map.entry("CINGO", 5L)));
    }

    @Test
    void ninety_one_assignments_fall_on_the_nine_categories() {
        Map<Integer, Long> assignments = practices.stream().flatMap(practice -> practice.categories().stream())
                .collect(groupingBy(category -> category, counting()));

        assertThat(assignments).isEqualTo(
                Map.of(1, 19L, 2, 6L, 3, 8L, 4, 16L, 5, 16L, 6, 5L, 7, 10L, 8, 5L, 9, 6L));
        assertThat(assignments.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(91);
    }

    @Test
    void only_villa_mescolanza_and_the_swiss_programme_have_no_category() {
        assertThat(practices).filteredOn(practice -> practice.categories().isEmpty()).extracting(Practice::key)
                .containsExactly("be-vlg-2", "ch-1");
    }

    @Test
    void the_joint_council_on_youth_answered_one_practice_of_cyprus_and_two_of_the_slovak_republic() {
        assertThat(practices).filteredOn(practice -> "CMJ".equals(practice.answeredBy()))
                .extracting(Practice::respondent).containsExactly("CY", "SK", "SK");
    }

    @Test
    void only_the_four_filled_questionnaires_give_priority_domains_that_are_not_assumed() {
        assertThat(practices).filteredOn(practice -> !practice.priorityDomains().assumed()).extracting(Practice::key)
                .containsExactly("be-wal-1", "fr-1", "lu-1", "cingo-1");
        assertThat(practices).allSatisfy(practice -> assertThat(practice.priorityDomains().domains()).isNotEmpty()
                .isSubsetOf("I", "II", "III"));
    }

    @Test
    void no_delegation_uses_a_title_twice() {
        var titles = new HashSet<String>();

        assertThat(practices).allMatch(practice -> titles.add(practice.respondent() + practice.title().fr()));
    }
}
