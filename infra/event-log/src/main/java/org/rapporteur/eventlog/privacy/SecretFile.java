package org.rapporteur.eventlog.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file with a secret, for its owner only; made with a new one where there is none. */
public final class SecretFile {
    private SecretFile() {
    }

    /** What the file holds; of several that make it at the same time, all read the same. */
    public static String read(Path file, Supplier<String> fresh) throws IOException {
        if (Files.notExists(file)) {
            create(file, fresh.get());
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** why: written beside and linked when complete, so that nobody who starts at the same time reads half of it. */
    private static void create(Path file, String secret) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "secret", ".new", ownerOnly(file));
        Files.writeString(draft, secret, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyElseWasFaster) {
            // theirs is the secret
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
