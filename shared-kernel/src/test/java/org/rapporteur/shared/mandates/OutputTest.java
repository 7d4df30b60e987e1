package org.rapporteur.shared.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Language;

class OutputTest {
    private static final LocalDate DAY = LocalDate.of(2017, 11, 30);

    @Test
    void what_was_linked_before_titles_had_a_language_is_read_as_it_was() {
        String stored = """
                {"kind":"DOCUMENT","reference":"PECS(2017)6","title":"The report","date":"2017-11-30"}""";
        Output read = Json.stored().readValue(stored, Output.class);

        assertThat(read).isEqualTo(
                new Output(Output.Kind.DOCUMENT, null, "PECS(2017)6", "The report", DAY, null));
        assertThat(Json.stored().writeValueAsString(read)).isEqualTo(stored);
    }

    @Test
    void a_title_is_told_with_its_language() {
        Output report = new Output(Output.Kind.DOCUMENT, null, null, "Le rapport", Language.FR, DAY, null);

        assertThat(Json.stored().readValue(Json.stored().writeValueAsString(report), Output.class)).isEqualTo(report);
        assertThat(Json.stored().writeValueAsString(report)).contains("\"language\":\"fr\"");
    }
}
