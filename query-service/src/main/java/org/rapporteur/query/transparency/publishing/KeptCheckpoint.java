package org.rapporteur.query.transparency.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rapporteur.transparency.Note;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The last checkpoint that this process handed out, in {@code keys/log.checkpoint} of the data folder: beside the keys, so
 * that a database that is put back to an older state does not make the publisher forget what it has signed.
 */
@Component
class KeptCheckpoint {
    private final Path file;

    KeptCheckpoint(@Value("${rapporteur.data}") Path data) {
        this.file = data.resolve("keys").resolve("log.checkpoint");
    }

    Optional<Note> read() {
        try {
            return Files.exists(file) ? Optional.of(Note.parse(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The last checkpoint, %s, cannot be read.".formatted(file), e);
        }
    }

    /** On disk when it returns, whole or not at all. */
    void keep(String note) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling("log.checkpoint.new");
            Files.writeString(draft, note, StandardCharsets.UTF_8);
            sync(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The last checkpoint, %s, cannot be kept.".formatted(file), e);
        }
    }

    private static void sync(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
