package org.rapporteur.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * The names in a document that is an archive, as office programs find them: in the directory at its end.
 *
 * <p>why not entry by entry from the beginning: that sees other names than the programs do, and has to inflate what may
 * have been made never to end.
 */
record Archive(List<String> names) {
    private static final int ENTRIES = 2_000;

    /** Throws where it cannot be read, or has more entries than a document has. */
    static Archive of(byte[] content) throws IOException {
        Path file = Files.createTempFile("document", ".zip");
        try {
            Files.write(file, content);
            return read(file);
        } catch (IllegalArgumentException e) {
            throw new IOException("A name in the archive cannot be read", e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Archive read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES) {
                throw new IOException("The archive has more entries than a document has");
            }
            return new Archive(zip.stream().map(entry -> plain(entry.getName())).toList());
        }
    }

    /** As programs take it that are lenient about slashes and capitals. */
    private static String plain(String name) {
        return name.replace('\\', '/').replaceFirst("^(\\.?/)+", "").toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasFolder(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    boolean hasMacros() {
        return names.stream().anyMatch(Archive::isMacro);
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/") || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }
}
