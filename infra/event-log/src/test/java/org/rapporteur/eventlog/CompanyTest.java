package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without it, sixteen writers would share half of the disk syncs that they can share, or one would wait for nobody. */
class CompanyTest {

    private static final long MILLISECOND = 1_000_000;

    private final Company company = new Company();

    @Test
    void one_alone_never_waits() {
        assertThat(company.isExpected(1, 0)).isFalse();

        company.was(1, MILLISECOND);

        assertThat(company.isExpected(1, 0)).isFalse();
    }

    @Test
    void those_of_the_last_batch_are_waited_for_half_as_long_as_it_took() {
        company.was(16, MILLISECOND);

        assertThat(company.isExpected(15, MILLISECOND / 2 - 1)).isTrue();
        assertThat(company.isExpected(15, MILLISECOND / 2)).isFalse();
        assertThat(company.isExpected(16, 0)).isFalse();
    }

    @Test
    void nobody_is_waited_for_longer_than_a_millisecond_after_a_slow_batch() {
        company.was(16, 60_000 * MILLISECOND);

        assertThat(company.isExpected(1, MILLISECOND)).isFalse();
    }
}
