package org.rapporteur.command.drafts;

import org.rapporteur.command.http.AfterCommand;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes a file once the fact says so. Where it fails the fact stands, and the cleaning does it later. */
@Component
class RemovedFiles implements AfterCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RemovedFiles.class);

    private final FileRemoval removal;

    RemovedFiles(FileRemoval removal) {
        this.removal = removal;
    }

    @Override
    public void done(Command command, PersonId actor) {
        if (command instanceof RemoveFile removed) {
            remove(removed.hash());
        }
    }

    private void remove(String hash) {
        try {
            removal.carryOut(hash);
        } catch (RuntimeException e) {
            LOG.warn("The file {} could not be removed yet; the next cleaning does it", hash, e);
        }
    }
}
