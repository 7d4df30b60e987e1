package org.rapporteur.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Remembers in the data folder on which day loading began, and whether it came to its end. */
public final class DemoMarker {

    private final Path begun;
    private final Path finished;

    public DemoMarker(Path dataFolder) {
        begun = dataFolder.resolve("demo-begun");
        finished = dataFolder.resolve("demo-finished");
    }

    /** The day on which loading began: today, unless it was begun before. */
    public LocalDate begin(Supplier<LocalDate> today) {
        try {
            if (Files.notExists(begun)) {
                Files.createDirectories(begun.toAbsolutePath().getParent());
                Files.writeString(begun, today.get().toString());
            }
            return LocalDate.parse(Files.readString(begun).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void finish() {
        try {
            Files.writeString(finished, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether loading came to its end, or there was nothing to load. */
    public boolean isFinished() {
        return Files.exists(finished);
    }

    /** Whether loading was begun and did not come to its end. */
    public boolean isInterrupted() {
        return Files.exists(begun) && Files.notExists(finished);
    }
}
