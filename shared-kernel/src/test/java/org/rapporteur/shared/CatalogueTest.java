package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A message whose name changed or is not unique could never be read back from the log. */
class CatalogueTest {
    @Test
    void every_event_has_a_name_of_its_own() {
        List<String> names = Catalogue.events().stream().map(e -> e.name() + "#" + e.version()).toList();

        assertThat(names).hasSizeGreaterThan(25).doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[a-z]+\\.[A-Za-z]+#\\d+"));
    }

    @Test
    void every_command_is_found_by_its_short_name() {
        assertThat(Catalogue.commands()).hasSizeGreaterThan(24)
                .allSatisfy(entry -> assertThat(Catalogue.command(entry.shortName())).contains(entry));
    }
}
