package org.rapporteur.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The one file on disk. Nothing is written to it but by {@link CommitGate}: a half-done write must never persist. */
final class StoreFile {

    static final String NAME = "store.mv.db";

    private static final int CACHE_MEGABYTES = 48;
    private static final int RETENTION_MILLIS = 1000;

    private StoreFile() {
    }

    static MVStore open(Path folder) {
        try {
            Files.createDirectories(folder);
            return open(folder, folder.resolve(NAME).toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be created", e);
        }
    }

    private static MVStore open(Path folder, String file) {
        try {
            MVStore store = new MVStore.Builder().fileName(file).autoCommitDisabled().autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES).open();
            store.setRetentionTime(RETENTION_MILLIS);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw refusal(folder, e);
        }
    }

    private static IllegalStateException refusal(Path folder, MVStoreException e) {
        String reason = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? "is in use by another process. Stop that one first, or choose another data folder."
                : "cannot be opened: " + e.getMessage();
        return new IllegalStateException("The store " + NAME + " in " + folder + " " + reason, e);
    }
}
