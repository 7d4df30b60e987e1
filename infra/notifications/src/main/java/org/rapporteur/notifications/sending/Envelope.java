package org.rapporteur.notifications.sending;

import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.composing.Composed;

/**
 * A mail that is ready to leave.
 *
 * @param messageId the same whenever this mail is sent, so that mail programs show a repeated one once
 * @param oneClick where a mail program stops the kind (RFC 8058); null where it cannot be stopped
 */
record Envelope(String messageId, String to, Composed composed, String text, String html,
        @Nullable String oneClick) {}
