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

    /**
     * Internal notes are for the secretariat, for rapporteurs and the chair whose own delegation's practice it is not, and
     * for auditors; an administrator has no say, and needs none of them.
     */
    public static boolean readsNotes(Reader reader, PracticeDocument practice, OrganisationId organisation) {
        boolean impartial = (reader.has(practice.group(), Role.RAPPORTEUR) || reader.has(practice.group(), Role.CHAIR))
                && !AllowedCommands.isOwn(practice, reader);
        return impartial || reader.has(practice.group(), Role.SECRETARIAT) || reader.audits().contains(organisation);
    }

    /** Whether the reader may not review it. */
    public static boolean isOwn(Reader reader, PracticeDocument practice) {
        return AllowedCommands.isOwn(practice, reader);
    }
}
