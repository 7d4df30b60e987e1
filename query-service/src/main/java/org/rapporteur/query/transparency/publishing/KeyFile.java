package org.rapporteur.query.transparency.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** The file of the log's keys, for its owner only; made with a new key where there is none. */
final class KeyFile {
    private KeyFile() {
    }

    static String read(Path file, Supplier<String> newKey) {
        try {
            if (Files.notExists(file)) {
                create(file, newKey.get());
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key %s cannot be read.".formatted(file), e);
        }
    }

    /** why: written beside and linked when complete, so that nobody who starts at the same time reads half of it. */
    private static void create(Path file, String key) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "log", ".new", ownerOnly(file));
        Files.writeString(draft, key + "\n", StandardCharsets.UTF_8);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyElseWasFaster) {
            // theirs is the key
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
