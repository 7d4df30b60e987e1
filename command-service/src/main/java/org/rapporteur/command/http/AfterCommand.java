package org.rapporteur.command.http;

import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;

/** What is tidied up once a command is done; it may be called again for a repeat. */
@FunctionalInterface
public interface AfterCommand {
    void done(Command command, PersonId actor);
}
