package org.rapporteur.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that are filled for a measurement and are gone after it. */
public final class Folders {
    private Folders() {
    }

    public static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
