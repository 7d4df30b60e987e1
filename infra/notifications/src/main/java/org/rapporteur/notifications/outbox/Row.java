package org.rapporteur.notifications.outbox;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.writing.Addressee;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.notifications.MailProblem;
import org.rapporteur.shared.notifications.MailState;

/**
 * A mail and what became of it.
 *
 * @param madeAt when it was put into the outbox
 * @param next when it leaves at the earliest
 * @param takenBack whether what it quotes was taken back by its author: it does not leave any more
 * @param words what the server said last, sealed with the key of the person to whom it is: servers repeat addresses
 */
public record Row(String id, Mail mail, Locale language, MailState state, Instant madeAt, Instant next, int attempts,
        @Nullable Instant sentAt, @Nullable MailProblem problem, @Nullable Sealed words, boolean takenBack) {
    /** Whether it may leave yet: by itself, or when the secretariat lets it go. */
    public boolean mayStillLeave() {
        return state.isPending() || state == MailState.FAILED;
    }

    /** The same mail to the same person under another name or address. */
    public Row to(Addressee known) {
        return new Row(id, mail.to(known), language, state, madeAt, next, attempts, sentAt, problem, words, takenBack);
    }

    /** The same mail in another language. */
    public Row in(Locale other) {
        return new Row(id, mail, other, state, madeAt, next, attempts, sentAt, problem, words,
                takenBack);
    }
}
