package org.rapporteur.gateway.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u000b", "\u001f", "\ufffe", "\ud800"})
    void what_is_no_letter_does_not_keep_a_document_from_being_made(String none) {
        byte[] paper = Typesetter.set("<html lang=\"en\"><head><title>T</title></head><body><p>one" + none
                + "two</p></body></html>");

        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }
}
