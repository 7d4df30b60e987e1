package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class AbsenceTest {

    private long now = -7;
    private final Absence absence = new Absence(Duration.ofSeconds(20), () -> now);

    @Test
    void what_stays_away_for_longer_than_a_server_may_answer_from_before_is_gone() {
        for (int second = 0; second <= 20; second++) {
            assertThat(missingAfter(second == 0 ? 0 : 1)).as("after %d seconds", second).isFalse();
        }
        assertThat(missingAfter(1)).isTrue();
    }

    @Test
    void what_was_seen_in_between_was_never_gone() {
        missingFor(20);
        absence.ended();

        assertThat(missingFor(20)).isFalse();
    }

    @Test
    void two_short_sights_far_apart_are_no_long_absence() {
        missingFor(15);

        assertThat(missingAfter(6)).as("nobody looked for six seconds").isFalse();
        assertThat(missingFor(15)).isFalse();
        assertThat(missingAfter(3600)).isFalse();
    }

    private boolean missingFor(int seconds) {
        boolean gone = absence.lastsTooLong();
        for (int second = 0; second < seconds; second++) {
            gone = missingAfter(1);
        }
        return gone;
    }

    private boolean missingAfter(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
        return absence.lastsTooLong();
    }
}
