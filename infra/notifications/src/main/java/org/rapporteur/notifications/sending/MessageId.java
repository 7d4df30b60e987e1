package org.rapporteur.notifications.sending;

import org.rapporteur.notifications.outbox.Row;

/** The name of a mail for all mail programs: it follows from what the mail is about and to whom. */
public final class MessageId {
    private MessageId() {
    }

    public static String of(Row row, String from) {
        String host = from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
        return "<" + row.id() + "@" + (host.isEmpty() ? "localhost" : host) + ">";
    }
}
