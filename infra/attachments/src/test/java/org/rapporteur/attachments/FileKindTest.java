package org.rapporteur.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_kind_is_told_by_content_and_name_together() {
        assertThat(FileKind.of(latin("%PDF-1.7\n…"), "Report.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.of(latin("\u0089PNG\r\n\u001a\nrest"), "map.png")).contains(FileKind.PNG);
        assertThat(FileKind.of(latin("\u00ff\u00d8\u00ff\u00e0"), "photo.jpeg")).contains(FileKind.JPEG);
        assertThat(FileKind.of("año;été\n1;2\n".getBytes(StandardCharsets.UTF_8), "figures.csv")).contains(
                FileKind.CSV);
    }

    @ParameterizedTest
    @CsvSource({"report.pdf,<html><script>alert(1)</script>", "drawing.svg,<svg onload=alert(1)>",
        "page.html,<html></html>", "report.pdf.exe,%PDF-1.7", "pdf,%PDF-1.7", "map.png,%PDF-1.7", "script.js,alert(1)"})
    void what_is_not_on_the_list_or_not_what_it_says_stays_out(String name, String content) {
        assertThat(FileKind.of(latin(content), name)).isEmpty();
    }

    @Test
    void text_is_text_in_every_sign() {
        assertThat(FileKind.of(new byte[]{'a', 0, 'b'}, "a.txt")).isEmpty();
        assertThat(FileKind.of(new byte[]{(byte) 0xc3, (byte) 0x28}, "a.txt")).isEmpty();
    }

    @Test
    void an_office_document_has_its_parts_and_no_macros() throws IOException {
        assertThat(FileKind.of(archive("[Content_Types].xml", "word/document.xml"), "a.docx")).contains(FileKind.DOCX);
        assertThat(FileKind.of(archive("[Content_Types].xml", "xl/workbook.xml"), "a.docx")).isEmpty();
        assertThat(FileKind.of(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docx"))
                .isEmpty();
        assertThat(FileKind.of(archive("evil.exe"), "a.xlsx")).isEmpty();
    }
}
