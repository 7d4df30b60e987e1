package org.rapporteur.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.attachments.FileKind.Fault;

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

    /** An open document with these parts. */
    private static byte[] open(String... names) throws IOException {
        byte[] kind = latin(FileKind.ODT.mediaType());
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(kind.length);
        CRC32 sum = new CRC32();
        sum.update(kind);
        first.setCrc(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(kind);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static Optional<FileKind> kind(byte[] content, String name) {
        return FileKind.look(content, name).kind();
    }

    private static Fault fault(byte[] content, String name) {
        return FileKind.look(content, name).fault();
    }

    @Test
    void a_kind_is_told_by_content_and_name_together() {
        assertThat(kind(latin("%PDF-1.7\n…"), "Report.PDF")).contains(FileKind.PDF);
        assertThat(kind(latin("\u0089PNG\r\n\u001a\nrest"), "map.png")).contains(FileKind.PNG);
        assertThat(kind(latin("\u00ff\u00d8\u00ff\u00e0"), "photo.jpeg")).contains(FileKind.JPEG);
        assertThat(kind("año;été\n1;2\n".getBytes(StandardCharsets.UTF_8), "figures.csv")).contains(
                FileKind.CSV);
    }

    @ParameterizedTest
    @CsvSource({"report.pdf,<html><script>alert(1)</script>", "drawing.svg,<svg onload=alert(1)>",
        "page.html,<html></html>", "report.pdf.exe,%PDF-1.7", "pdf,%PDF-1.7", "map.png,%PDF-1.7", "script.js,alert(1)"})
    void what_is_not_on_the_list_or_not_what_it_says_stays_out(String name, String content) {
        assertThat(kind(latin(content), name)).isEmpty();
    }

    @Test
    void text_is_text_in_every_sign() {
        assertThat(kind(new byte[]{'a', 0, 'b'}, "a.txt")).isEmpty();
        assertThat(kind(new byte[]{(byte) 0xc3, (byte) 0x28}, "a.txt")).isEmpty();
    }

    @Test
    void an_office_document_has_its_parts_and_no_macros() throws IOException {
        assertThat(kind(archive("[Content_Types].xml", "word/document.xml"), "a.docx")).contains(FileKind.DOCX);
        assertThat(fault(archive("[Content_Types].xml", "xl/workbook.xml"), "a.docx")).isEqualTo(Fault.KIND);
        assertThat(fault(archive("evil.exe"), "a.xlsx")).isEqualTo(Fault.KIND);
        assertThat(fault(latin("<html>"), "a.docx")).isEqualTo(Fault.KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "word\\vbaProject.bin",
        "xl/macrosheets/a.xml"})
    void macros_stay_out_of_office_documents_however_they_are_written(String macro) throws IOException {
        byte[] content = archive("[Content_Types].xml", "word/document.xml", macro);

        assertThat(fault(content, "a.docx")).isEqualTo(Fault.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/a.py", "./Basic/a.xml", "/Scripts/a.js"})
    void macros_stay_out_of_open_documents(String macro) throws IOException {
        assertThat(kind(open("content.xml"), "a.odt")).contains(FileKind.ODT);
        assertThat(fault(open("content.xml", macro), "a.odt")).isEqualTo(Fault.MACROS);
    }

    @Test
    void what_the_directory_names_counts_and_not_what_stands_before_the_entries() throws IOException {
        byte[] content = open("content.xml", "Basic/a.xml");
        int local = indexOf(content, "Basic/a.xml");
        content[local] = 'X';

        assertThat(fault(content, "a.odt")).isEqualTo(Fault.MACROS);
    }

    @Test
    void an_entry_that_a_reader_from_the_beginning_stumbles_over_hides_nothing() throws IOException {
        byte[] content = open("content.xml", "Basic/a.xml");
        content[6] |= 8; // the first entry is stored, and says that its size stands behind it

        assertThat(fault(content, "a.odt")).isEqualTo(Fault.MACROS);
    }

    @Test
    void a_broken_archive_is_refused_as_such() throws IOException {
        byte[] content = archive("[Content_Types].xml", "word/document.xml");

        assertThat(fault(Arrays.copyOf(content, content.length - 10), "a.docx")).isEqualTo(Fault.UNREADABLE);
        assertThat(fault(Arrays.copyOf(open("content.xml"), 100), "a.odt")).isEqualTo(Fault.UNREADABLE);
        assertThat(fault(latin("PK nothing"), "a.pptx")).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void more_entries_than_a_document_has_are_not_read() throws IOException {
        String[] names = IntStream.range(0, 2_001).mapToObj(i -> "word/" + i).toArray(String[]::new);

        assertThat(fault(archive(names), "a.docx")).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void nothing_is_inflated_so_that_no_archive_grows_in_memory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[32 * 1024 * 1024]);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        byte[] content = bytes.toByteArray();
        Arrays.fill(content, 60, 1_000, (byte) 0xff); // whoever inflates it fails

        assertThat(content).hasSizeLessThan(100_000);
        assertThat(kind(content, "a.docx")).contains(FileKind.DOCX);
    }
}
