package org.rapporteur.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarkerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path data;

    @Test
    void loading_that_was_interrupted_goes_on_with_the_day_on_which_it_began() {
        new DemoMarker(data).begin(() -> MONDAY);

        assertThat(new DemoMarker(data).isInterrupted()).isTrue();
        assertThat(new DemoMarker(data).begin(() -> MONDAY.plusDays(1))).isEqualTo(MONDAY);
    }

    @Test
    void loading_that_came_to_its_end_is_not_interrupted() {
        new DemoMarker(data).begin(() -> MONDAY);
        new DemoMarker(data).finish();

        assertThat(new DemoMarker(data).isInterrupted()).isFalse();
    }

    @Test
    void an_empty_data_folder_has_seen_no_loading() {
        assertThat(new DemoMarker(data.resolve("new")).isInterrupted()).isFalse();
    }
}
