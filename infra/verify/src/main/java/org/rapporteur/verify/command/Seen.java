package org.rapporteur.verify.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    /** Keeps what was found sound. */
    boolean keep(Optional<byte[]> checkpoint) {
        if (file.isEmpty() || checkpoint.isEmpty()) {
            return false;
        }
        try {
            Files.write(file.get(), checkpoint.get());
            return true;
        } catch (IOException e) {
            throw new CannotLook("--seen: %s cannot be written: %s".formatted(file.get(), e.getMessage()));
        }
    }
}
