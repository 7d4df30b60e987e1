package org.rapporteur.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Readers would compare what was never measured against each other. */
class TableTest {
    @Test
    void a_row_names_both_figures_the_peer_and_how_many_times_the_peers_it_is() {
        Table table = new Table();
        table.add(new Figure("command, p50", "ms", 6, "a journaled insert", 1.5));

        assertThat(table.markdown().lines().toList().getLast())
                .isEqualTo("| command, p50 | 6.00 ms | 1.50 ms | a journaled insert | 4.00 |");
    }
}
