package org.rapporteur.gateway.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.support.PdfUa;

class TypesetterTest {
    private static byte[] paper(String body) {
        return Typesetter.set("<html lang=\"en\"><head><title>T</title><meta name=\"subject\" content=\"T\"/>"
                + "<meta name=\"description\" content=\"T\"/></head><body>" + body + "</body></html>");
    }

    private static String read(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u000b", "\u001f", "\ufffe", "\ud800"})
    void what_is_no_letter_does_not_keep_a_document_from_being_made(String none) {
        assertThat(new String(paper("<p>one" + none + "two</p>"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Österreich, Türkiye, Łódź", "Ελλάδα", "България, Україна", "Հայաստան", "საქართველო"})
    void names_are_set_in_the_letters_of_every_member_state(String name) throws Exception {
        byte[] paper = paper("<h1>" + name + "</h1><p>" + name + " <i>" + name + "</i> <b><i>" + name + "</i></b></p>");

        assertThat(read(paper)).containsSubsequence(name, name, name, name).doesNotContain("\ufffd");
        assertThat(PdfUa.flaws(paper)).isEmpty();
    }

    @Test
    void a_letter_that_no_font_has_is_seen_to_be_missing() throws Exception {
        byte[] paper = paper("<p>No. #1: 漢</p>");

        assertThat(read(paper)).contains("No. #1: \ufffd");
        assertThat(PdfUa.flaws(paper)).isEmpty();
    }
}
