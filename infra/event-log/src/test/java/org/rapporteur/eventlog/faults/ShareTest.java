package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.Appended;

/** A measure that cannot tell who starves proves nothing: starved writers are made up here, and found. */
class ShareTest {

    private static final Outcome STORED = new Outcome.Ok(new Appended(0, 0, 1, Instant.EPOCH, false));

    private final List<Operation> appends = new ArrayList<>();

    private void served(int thread, LongStream moments) {
        moments.forEach(moment -> heard(thread, moment, STORED));
    }

    private void heard(int thread, long moment, Outcome outcome) {
        appends.add(Operation.sent("script", thread, commit(event(SUBMITTED)), moment - 1).heard(moment, outcome));
    }

    private double least() {
        return Share.least(new History(appends, List.of()));
    }

    private void two_who_write_all_the_time() {
        served(1, LongStream.rangeClosed(1, 100));
        served(2, LongStream.rangeClosed(1, 100));
    }

    @Test
    void who_is_served_like_the_others_has_a_whole_share() {
        two_who_write_all_the_time();
        served(3, LongStream.rangeClosed(1, 100));

        assertThat(least()).isEqualTo(1);
    }

    @Test
    void only_the_time_in_which_all_write_counts() {
        two_who_write_all_the_time();
        served(3, LongStream.rangeClosed(91, 100));

        assertThat(least()).isEqualTo(1);
    }

    @Test
    void who_is_hardly_served_is_found() {
        two_who_write_all_the_time();
        served(3, LongStream.of(1, 50, 100));

        assertThat(least()).isEqualTo(0.03);
    }

    @Test
    void who_is_served_only_when_the_others_have_stopped_is_found() {
        two_who_write_all_the_time();
        served(3, LongStream.rangeClosed(101, 200));

        assertThat(least()).isZero();
    }

    @Test
    void who_is_never_served_is_found() {
        two_who_write_all_the_time();
        heard(3, 50, Outcome.UNKNOWN);

        assertThat(least()).isZero();
    }
}
