package org.rapporteur.notifications.directory;

import org.rapporteur.shared.PersonId;

/**
 * An invitation: for whom its texts are sealed, and what its code hashes to.
 *
 * @param open whether it can still be accepted
 */
public record InvitationEntry(PersonId invited, String codeHash, boolean open) {
    InvitationEntry over() {
        return new InvitationEntry(invited, codeHash, false);
    }
}
