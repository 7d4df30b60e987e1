package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachStore
class ClockTest {

    private final TestStore store;
    private EventLogSettings settings;

    ClockTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void name() {
        settings = EventLogSettings.of(store.newDatabase().getName());
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void a_writer_whose_clock_is_ahead_of_the_database_is_not_let_in() {
        MovableClock ahead = new MovableClock(Instant.now().plus(Duration.ofMinutes(2)));

        assertThatThrownBy(() -> store.open(settings.with(ahead))).hasMessageContaining("ahead of the database's");
    }

    @Test
    void a_writer_whose_clock_is_behind_never_turns_time_back() {
        MovableClock clock = new MovableClock(Instant.parse("2017-03-01T09:00:00Z"));
        EventLog log = store.open(settings.with(clock));
        Instant first = log.append(commit(event(SUBMITTED))).join().time();
        clock.advance(Duration.ofHours(-1));

        assertThat(first).isEqualTo(Instant.parse("2017-03-01T09:00:00Z"));
        assertThat(log.append(commit(event(SUBMITTED))).join().time()).isEqualTo(first);
    }
}
