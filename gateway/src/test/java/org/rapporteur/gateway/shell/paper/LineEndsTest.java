package org.rapporteur.gateway.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of a French document would end in the middle of what is read as one word. */
class LineEndsTest {
    @Test
    void no_line_ends_after_an_elision() {
        assertThat(parts("avec l’Union ou s’ajouter")).containsExactly("avec ", "l’Union ", "ou ", "s’ajouter");
    }

    @Test
    void a_line_ends_after_what_is_quoted_and_between_words() {
        assertThat(parts("a ‘word’ more")).containsExactly("a ", "‘word’ ", "more");
        assertThat(parts("")).isEmpty();
    }

    private static List<String> parts(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
