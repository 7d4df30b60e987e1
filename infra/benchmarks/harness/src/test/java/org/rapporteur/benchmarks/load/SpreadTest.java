package org.rapporteur.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A wrong quantile would be published as the product's speed. */
class SpreadTest {
    private final Spread spread = new Spread();

    @Test
    void half_are_not_above_the_median_and_one_in_a_hundred_is_above_the_99th_percentile() {
        LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000).forEach(spread::add);

        assertThat(spread.quantile(0.5)).isEqualTo(100);
        assertThat(spread.quantile(0.99)).isEqualTo(198);
        assertThat(spread.quantile(1)).isEqualTo(200);
    }

    @Test
    void one_measurement_is_every_quantile() {
        spread.add(3_000_000);

        assertThat(spread.quantile(0)).isEqualTo(3);
        assertThat(spread.quantile(0.99)).isEqualTo(3);
    }

    @Test
    void what_was_not_measured_has_no_quantile() {
        assertThatIllegalStateException().isThrownBy(() -> spread.quantile(0.5));
    }
}
