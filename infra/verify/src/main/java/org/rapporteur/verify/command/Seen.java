package org.rapporteur.verify.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.verify.source.CannotLook;

/** The checkpoint that is kept from one check to the next, in the reader's own file. */
final class Seen {

    private final Optional<Path> file;

    Seen(Optional<Path> file) {
        this.file = file;
    }

    Optional<byte[]> read() {
        try {
            return file.isPresent() && Files.exists(file.get())
                    ? Optional.of(Files.readAllBytes(file.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new CannotLook("--seen: %s cannot be read: %s".formatted(file.get(), e.getMessage()));
        }
    }

    /** Keeps what was found sound: those very bytes, whole or not at all. */
    boolean keep(@Nullable String checkpoint) {
        if (file.isEmpty() || checkpoint == null) {
            return false;
        }
        try {
            replace(file.get(), checkpoint);
            return true;
        } catch (IOException e) {
            throw new CannotLook("--seen: %s cannot be written: %s".formatted(file.get(), e.getMessage()));
        }
    }

    private static void replace(Path file, String checkpoint) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, checkpoint.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
