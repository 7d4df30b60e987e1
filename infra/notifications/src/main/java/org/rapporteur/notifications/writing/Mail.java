package org.rapporteur.notifications.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;

/**
 * A mail to one person because of one thing.
 *
 * @param because what makes it the same mail when it is made again: a position of the log, or a deadline
 * @param at when that happened
 * @param invitation the invitation whose link it carries
 * @param demo whether it belongs to the demo's story, and so never leaves
 */
public record Mail(String because, Instant at, MailKind kind, @Nullable GroupId group, Addressee to, Letter letter,
        @Nullable InvitationId invitation, boolean demo) {
    /** The same mail to the same person under another name or address. */
    public Mail to(Addressee known) {
        return new Mail(because, at, kind, group, known, letter, invitation, demo);
    }

    /** The same for the same mail, wherever and whenever it is made. */
    public String id() {
        return Sha256.hex(because + "|" + to.person().value() + "|" + kind).substring(0, 40);
    }
}
