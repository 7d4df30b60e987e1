package org.rapporteur.notifications.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.writing.Letter;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.notifications.MailProblem;
import org.rapporteur.shared.notifications.MailState;

/** How a row is stored: the mail with its last address as one text, what queries ask for and what changes beside it. */
final class RowForm {
    static final String ID = "_id";
    static final String STATE = "state";
    static final String GROUP = "group";
    static final String INVITATION = "invitation";
    static final String COMMENT = "comment";
    static final String TAKEN_BACK = "takenBack";
    static final String AT = "at";
    static final String NEXT = "next";
    static final String ATTEMPTS = "attempts";
    static final String OWNER = "owner";
    static final String UNTIL = "until";
    static final String SENT_AT = "sentAt";
    static final String PROBLEM = "problem";
    static final String WORDS = "words";
    static final String BY = "by";
    /** In place of a group: of no group. */
    static final String NO_GROUP = "-";
    static final String LANGUAGE = "language";
    private static final String MADE_AT = "madeAt";
    static final String MAIL = "mail";

    private RowForm() {
    }

    static Document write(Mail mail, Locale language, MailState state, Instant now) {
        return new Document(ID, mail.id()).append(STATE, state.name()).append(GROUP, group(mail))
                .append(AT, Date.from(mail.at())).append(NEXT, Date.from(now)).append(ATTEMPTS, 0)
                .append(LANGUAGE, language.getLanguage()).append(MADE_AT, Date.from(now))
                .append(INVITATION, mail.invitation() == null ? null : mail.invitation().value())
                .append(COMMENT, mail.letter().texts().get(Letter.COMMENT))
                .append(MAIL, text(mail));
    }

    static String text(Mail mail) {
        return Json.stored().writeValueAsString(mail);
    }

    static Row read(Document stored) {
        String problem = stored.getString(PROBLEM);
        String words = stored.getString(WORDS);
        return new Row(stored.getString(ID), Json.stored().readValue(stored.getString(MAIL), Mail.class),
                Locale.of(stored.getString(LANGUAGE)), MailState.valueOf(stored.getString(STATE)),
                instant(stored.getDate(MADE_AT)), instant(stored.getDate(NEXT)), stored.getInteger(ATTEMPTS),
                stored.getDate(SENT_AT) == null ? null : instant(stored.getDate(SENT_AT)),
                problem == null ? null : MailProblem.valueOf(problem),
                words == null ? null : Json.stored().readValue(words, Sealed.class),
                stored.getBoolean(TAKEN_BACK, false));
    }

    static @Nullable String sealed(@Nullable Sealed words) {
        return words == null ? null : Json.stored().writeValueAsString(words);
    }

    private static String group(Mail mail) {
        return mail.group() == null ? NO_GROUP : mail.group().value();
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
