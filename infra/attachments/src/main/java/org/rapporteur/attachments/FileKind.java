package org.rapporteur.attachments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** Why a file stays out. */
    public enum Fault {
        /** It may come in. */
        NONE,
        /** It is of none of the kinds, or its name says another one. */
        KIND,
        /** It says that it is a document, and cannot be opened. */
        UNREADABLE,
        /** It brings programs with it. */
        MACROS
    }

    /**
     * What was found out about a file.
     *
     * @param kind where nothing is wrong with it
     */
    public record Look(Optional<FileKind> kind, Fault fault) {}

    /** The kind of a file, where its content and the ending of its name agree on one of the list. */
    public static Look look(byte[] content, String name) {
        Optional<FileKind> kind = byName(name);
        Fault fault = kind.map(one -> one.faultIn(content)).orElse(Fault.KIND);
        return new Look(fault == Fault.NONE ? kind : Optional.empty(), fault);
    }

    private static Optional<FileKind> byName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.contains(".") && kind.endings.contains(ending)).findFirst();
    }

    private Fault faultIn(byte[] content) {
        return switch (this) {
            case PDF -> unless(begins(content, 0, "%PDF-"));
            case PNG -> unless(begins(content, 0, "\u0089PNG\r\n\u001a\n"));
            case JPEG -> unless(begins(content, 0, "\u00ff\u00d8\u00ff"));
            case WEBP -> unless(begins(content, 0, "RIFF") && begins(content, 8, "WEBP"));
            case DOCX -> document(content, "[content_types].xml", "word/");
            case XLSX -> document(content, "[content_types].xml", "xl/");
            case PPTX -> document(content, "[content_types].xml", "ppt/");
            case ODT, ODS, ODP -> begins(content, 30, "mimetype" + mediaType)
                    ? document(content, "mimetype", "content.xml")
                    : Fault.KIND;
            case TEXT, CSV -> unless(isPlain(content));
        };
    }

    private static Fault unless(boolean fits) {
        return fits ? Fault.NONE : Fault.KIND;
    }

    private static boolean begins(byte[] content, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Looks for what such a document has, and for what none may have. */
    private static Fault document(byte[] content, String part, String folder) {
        if (!begins(content, 0, "PK")) {
            return Fault.KIND;
        }
        try {
            Archive archive = Archive.of(content);
            return archive.hasMacros()
                    ? Fault.MACROS
                    : unless(archive.has(part) && archive.hasFolder(folder));
        } catch (IOException e) {
            return Fault.UNREADABLE;
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
