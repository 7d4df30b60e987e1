package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The store must stop last: what was acknowledged while stopping would be lost otherwise. */
class PartsTest {
    private final List<String> stopped = new ArrayList<>();
    private final Parts parts = new Parts();

    @Test
    void what_started_first_stops_last() {
        parts.start("store", () -> () -> stopped.add("store"));
        parts.start("gateway", () -> () -> stopped.add("gateway"));

        parts.stop();

        assertThat(stopped).containsExactly("gateway", "store");
    }

    @Test
    void a_part_that_fails_to_stop_does_not_keep_the_others_running() {
        parts.start("store", () -> () -> stopped.add("store"));
        parts.start("gateway", () -> () -> {
            throw new IllegalStateException("it cannot stop");
        });

        parts.stop();

        assertThat(stopped).containsExactly("store");
    }

    @Test
    void nothing_starts_once_it_stops_and_nothing_stops_twice() {
        parts.start("store", () -> () -> stopped.add("store"));

        parts.stop();
        parts.stop();

        assertThat(stopped).containsExactly("store");
        assertThatThrownBy(() -> parts.start("gateway", () -> () -> stopped.add("gateway")))
                .hasMessageContaining("gateway");
    }
}
