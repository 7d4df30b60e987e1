package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts the one file without options keeps the memory of the machine; whoever names some is obeyed. */
class ChildJvmTest {
    private static final String JAR = "rapporteur-standalone.jar";

    @Test
    void the_one_file_started_without_options_gets_bounded_memory() {
        assertThat(ChildJvm.isWanted(List.of("-Dfile.encoding=UTF-8"), JAR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx2g", "-XX:MaxRAMPercentage=50", "-XX:MaxHeapSize=1g", "-XX:+UseZGC"})
    void who_names_a_heap_or_a_collector_is_obeyed(String option) {
        assertThat(ChildJvm.isWanted(List.of(option), JAR)).isFalse();
    }

    @Test
    void classes_that_do_not_come_from_the_one_file_run_where_they_are_started() {
        assertThat(ChildJvm.isWanted(List.of(), "target/classes:lib/a.jar:target/more")).isFalse();
    }

    @Test
    void options_and_arguments_are_passed_on_and_the_bounded_memory_does_not_ask_for_another() {
        List<String> command = ChildJvm.command(List.of("-Duser.timezone=UTC"), JAR, "--help");

        assertThat(command).containsSubsequence("-Duser.timezone=UTC", "-jar", JAR, "--help");
        assertThat(ChildJvm.isWanted(command, JAR)).isFalse();
    }
}
