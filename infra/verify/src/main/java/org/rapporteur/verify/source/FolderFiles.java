package org.rapporteur.verify.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of an export: a folder, or a ZIP that is read where it lies. */
final class FolderFiles implements LogFiles {

    private final Path folder;
    private final @Nullable FileSystem zip;

    private FolderFiles(Path folder, @Nullable FileSystem zip) {
        this.folder = folder;
        this.zip = zip;
    }

    static FolderFiles folder(Path folder) {
        return new FolderFiles(folder, null);
    }

    static FolderFiles zip(Path file) {
        try {
            FileSystem zip = FileSystems.newFileSystem(file);
            return new FolderFiles(zip.getPath("/"), zip);
        } catch (IOException | RuntimeException e) {
            throw new CannotLook("%s cannot be opened as a ZIP: %s".formatted(file, e.getMessage()));
        }
    }

    @Override
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (NoSuchFileException e) {
            throw new Missing(path);
        } catch (IOException e) {
            throw new Damaged("%s cannot be read: %s".formatted(path, e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
