package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.demo.Cast;
import org.rapporteur.demo.DemoMarker;

/** The demo would be missing for good after a start that failed, or would be told twice. */
class DemoStartTest {
    @TempDir
    Path data;

    @Test
    void whoever_starts_it_reads_as_whom_to_sign_in() {
        assertThat(DemoStart.whoSignsIn()).startsWith("ottavia (administrator), mirela (secretariat), ")
                .contains("lucette (rapporteur LU)");
        assertThat(Cast.load().signIns()).allSatisfy(person -> {
            assertThat(DemoStart.whoSignsIn()).contains(person.username() + " (");
            assertThat(person.password()).isEqualTo("demo-" + person.username());
        });
    }

    @Test
    void the_first_start_has_a_story_to_tell() {
        assertThat(DemoStart.begin(data)).isPresent();
    }

    @Test
    void a_start_that_failed_before_anything_was_told_has_it_again_for_the_same_day() throws IOException {
        new DemoMarker(data).begin(() -> LocalDate.parse("2026-01-31"));
        Files.createDirectories(data.resolve("store"));

        assertThat(DemoStart.begin(data)).contains(LocalDate.parse("2026-01-31"));
    }

    @Test
    void a_story_that_was_told_is_not_told_again_also_where_the_store_is_elsewhere() {
        DemoStart.begin(data);
        new DemoMarker(data).finish();

        assertThat(DemoStart.begin(data)).isEmpty();
    }

    @Test
    void nothing_is_told_into_other_data() throws IOException {
        Files.createDirectories(data.resolve("store"));

        assertThat(DemoStart.begin(data)).isEmpty();
    }
}
