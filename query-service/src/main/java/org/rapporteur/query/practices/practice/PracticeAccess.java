package org.rapporteur.query.practices.practice;

import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;

/** Who sees what of a practice. */
public final class PracticeAccess {
    private PracticeAccess() {
    }

    /** What is published, everybody sees; anything else who may see the group. */
    public static boolean sees(Reader reader, PracticeDocument practice, OrganisationId organisation) {
        return practice.isPublic() || reader.sees(practice.group(), organisation);
    }

    /** Personal answers are for who works on the practice: the secretariat, rapporteurs and its own delegation. */
    public static boolean opensContacts(Reader reader, PracticeDocument practice) {
        return reader.has(practice.group(), Role.SECRETARIAT) || reader.has(practice.group(), Role.RAPPORTEUR)
                || AllowedCommands.isOwn(practice, reader);
    }

    /** Whether the reader may not review it. */
    public static boolean isOwn(Reader reader, PracticeDocument practice) {
        return AllowedCommands.isOwn(practice, reader);
    }
}
