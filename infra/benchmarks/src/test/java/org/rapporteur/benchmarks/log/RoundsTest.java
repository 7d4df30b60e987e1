package org.rapporteur.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table would show a lucky round instead of the middle one. */
class RoundsTest {
    private final Rounds rounds = new Rounds();

    @Test
    void the_middle_round_counts_and_the_others_are_its_spread() {
        rounds.add(Map.of("rate", 900.0));
        rounds.add(Map.of("rate", 12_000.0));
        rounds.add(Map.of("rate", 1_000.0));

        assertThat(rounds.median("rate")).isEqualTo(1_000);
        assertThat(rounds.spread("rate")).isEqualTo("900–12,000");
    }

    @Test
    void a_ratio_is_of_two_figures_of_the_same_round() {
        rounds.add(Map.of("ours", 50.0, "theirs", 100.0));
        rounds.add(Map.of("ours", 900.0, "theirs", 1_000.0));

        assertThat(rounds.ratio("ours", "theirs")).isEqualTo(0.7);
        assertThat(rounds.ratioSpread("ours", "theirs")).isEqualTo("0.50–0.90");
    }

    @Test
    void another_subject_is_compared_round_by_round() {
        Rounds other = new Rounds();
        List.of(50.0, 900.0, 10.0).forEach(rate -> rounds.add(Map.of("rate", rate)));
        List.of(100.0, 1_000.0, 1.0).forEach(rate -> other.add(Map.of("rate", rate)));

        assertThat(rounds.ahead(other, "rate")).isEqualTo("0.90 (0.50–10.00)");
    }
}
