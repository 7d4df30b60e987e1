package org.rapporteur.verify.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out what somebody wants to have looked at. */
public final class Sources {

    private Sources() {
    }

    /**
     * Opens a log.
     *
     * @param where {@code http(s)://…/log}, a folder or ZIP with an export, or a copy of a data folder
     */
    public static LogSource open(String where, Optional<String> token) {
        if (where.startsWith("http://") || where.startsWith("https://")) {
            return new TiledLog(new WebFiles(where, token));
        }
        Path path = Path.of(where);
        if (Files.isRegularFile(path.resolve("checkpoint"))) {
            return new TiledLog(FolderFiles.folder(path));
        }
        if (Files.isRegularFile(path.resolve("store").resolve(DataFolder.STORE))) {
            return DataFolder.open(path);
        }
        if (Files.isRegularFile(path)) {
            return new TiledLog(FolderFiles.zip(path));
        }
        throw new CannotLook(("There is no log at %s: give the address of a log (https://…/log), an export (log.zip), "
                + "or a copy of a data folder (with store/%s in it).").formatted(where, DataFolder.STORE));
    }
}
