package org.rapporteur.command.running;

import java.util.Optional;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.command.deciding.Files;
import org.rapporteur.command.deciding.KnownFile;
import org.springframework.stereotype.Component;

/** Files as they are kept outside the log. */
@Component
class StoredFiles implements Files {
    private final FileStore store;

    StoredFiles(FileStore store) {
        this.store = store;
    }

    @Override
    public Optional<KnownFile> find(String owner, String hash) {
        return store.find(owner, hash)
                .map(found -> new KnownFile(found.hash(), found.name(), found.size(), found.mediaType()));
    }
}
