package org.rapporteur.command.drafts;

import org.rapporteur.attachments.FileStore;
import org.rapporteur.command.http.AfterCommand;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes the content of a file once the fact says so. Where it fails the fact stands, and the cleaning does it later. */
@Component
class RemovedFiles implements AfterCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RemovedFiles.class);

    private final FileStore files;

    RemovedFiles(FileStore files) {
        this.files = files;
    }

    @Override
    public void done(Command command, PersonId actor) {
        if (command instanceof RemoveFile removed) {
            remove(removed.hash());
        }
    }

    private void remove(String hash) {
        try {
            files.remove(hash);
        } catch (RuntimeException e) {
            LOG.warn("The content of the file {} could not be removed yet; the next cleaning does it", hash, e);
        }
    }
}
