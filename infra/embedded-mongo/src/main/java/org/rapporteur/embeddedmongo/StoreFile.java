package org.rapporteur.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The one file on disk. Nothing is written to it but by {@link CommitGate}: a half-done write must never persist. */
final class StoreFile {

    static final String NAME = "store.mv.db";

    private static final int CACHE_MEGABYTES = 48;

    /**
     * Why none: every version is synced before the space of an older one is used again, and a reader announces the
     * version that it reads. With the default of 45 seconds a burst would make the file grow by gigabytes.
     */
    private static final int RETENTION_MILLIS = 0;

    private StoreFile() {
    }

    static MVStore open(Path folder) {
        try {
            Files.createDirectories(folder);
            return open(folder.resolve(NAME).toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be created", e);
        } catch (MVStoreException e) {
            throw refusal(folder, e);
        }
    }

    static MVStore open(String name) {
        ScannedFile file = new ScannedFile(Map.of("cacheSize", CACHE_MEGABYTES));
        file.open(name, false, null);
        MVStore store = new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().autoCommitBufferSize(0).open();
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
        return store;
    }

    private static IllegalStateException refusal(Path folder, MVStoreException e) {
        String reason = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? "is in use by another process. Stop that one first, or choose another data folder."
                : "cannot be opened: " + e.getMessage();
        return new IllegalStateException("The store " + NAME + " in " + folder + " " + reason, e);
    }
}
