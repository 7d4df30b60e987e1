package org.rapporteur.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The kinds of files that may come in, told by their content; the ending of the name has to fit.
 *
 * <p>A short list on purpose: no kind in it runs anything in a browser, and pages, drawings with scripts, archives and
 * documents with macros are not in it.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), WEBP("image/webp",
            "webp"), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"), XLSX(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"), PPTX(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"), ODT(
                                    "application/vnd.oasis.opendocument.text", "odt"), ODS(
                                            "application/vnd.oasis.opendocument.spreadsheet", "ods"), ODP(
                                                    "application/vnd.oasis.opendocument.presentation",
                                                    "odp"), TEXT("text/plain", "txt"), CSV("text/csv", "csv");

    private static final int ENTRIES = 2_000;

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Every ending that a name may have, with a point before it. */
    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).map(ending -> "." + ending).toList();
    }

    /** The kind of a file, where its content and the ending of its name agree on one of the list. */
    public static Optional<FileKind> of(byte[] content, String name) {
        return byName(name).filter(kind -> kind.isIn(content));
    }

    private static Optional<FileKind> byName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.contains(".") && kind.endings.contains(ending)).findFirst();
    }

    private boolean isIn(byte[] content) {
        return switch (this) {
            case PDF -> begins(content, 0, "%PDF-");
            case PNG -> begins(content, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> begins(content, 0, "\u00ff\u00d8\u00ff");
            case WEBP -> begins(content, 0, "RIFF") && begins(content, 8, "WEBP");
            case DOCX -> isOffice(content, "word/");
            case XLSX -> isOffice(content, "xl/");
            case PPTX -> isOffice(content, "ppt/");
            case ODT, ODS, ODP -> begins(content, 0, "PK") && begins(content, 30, "mimetype" + mediaType)
                    && !hasMacros(content);
            case TEXT, CSV -> isPlain(content);
        };
    }

    private static boolean begins(byte[] content, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean isOffice(byte[] content, String folder) {
        List<String> names = entries(content);
        return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder))
                && names.stream().noneMatch(FileKind::isMacro);
    }

    private static boolean hasMacros(byte[] content) {
        return entries(content).stream().anyMatch(FileKind::isMacro);
    }

    private static boolean isMacro(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /** The names in an archive; none where it is none, or one that is too large to be a document. */
    private static List<String> entries(byte[] content) {
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > ENTRIES) {
                    return List.of("scripts/");
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Text in UTF-8, without signs that no text has. */
    private static boolean isPlain(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.chars().allMatch(sign -> sign >= ' ' || sign == '\n' || sign == '\r' || sign == '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
