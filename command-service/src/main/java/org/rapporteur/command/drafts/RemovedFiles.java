package org.rapporteur.command.drafts;

import org.rapporteur.attachments.FileStore;
import org.rapporteur.command.http.AfterCommand;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.springframework.stereotype.Component;

/** Removes the content of a file once the fact says so. Where it fails the caller is told, and the same command again does it. */
@Component
class RemovedFiles implements AfterCommand {
    private final FileStore files;

    RemovedFiles(FileStore files) {
        this.files = files;
    }

    @Override
    public void done(Command command, PersonId actor) {
        if (command instanceof RemoveFile removed) {
            files.remove(removed.hash());
        }
    }
}
