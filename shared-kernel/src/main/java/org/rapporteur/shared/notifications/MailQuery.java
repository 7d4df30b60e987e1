package org.rapporteur.shared.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.GroupId;

/** What can be asked of the service that writes to people, what can be told to it, and what it answers. */
public final class MailQuery {
    private MailQuery() {
    }

    /**
     * {@code GET /api/mail/outbox?group=&state=}: the mails of a group, newest first, for its secretariat; auditors and
     * administrators see them without addresses, names and links. Without a group: those of no group, for
     * administrators.
     *
     * @param sends whether there is a mail server
     * @param holds whether mails wait until the secretariat has checked them
     * @param mayManage whether the reader may let mails go
     */
    public record Outbox(long position, @Nullable Bilingual groupName, boolean sends, boolean holds, boolean mayManage,
            Map<MailState, Integer> counts, List<OutboxMail> items) {}

    /**
     * A mail in the outbox.
     *
     * @param to name and address; null where the reader may not see them, or where they were erased
     * @param next when it is tried again
     * @param words what the server said
     */
    public record OutboxMail(String mail, MailKind kind, MailState state, Locale language, String subject,
            @Nullable String to, boolean erased, Instant at, @Nullable Instant sentAt, @Nullable Instant next,
            int attempts, @Nullable MailProblem problem, @Nullable String words) {}

    /** {@code GET /api/mail/outbox/{mail}}: one mail, as it is sent. */
    public record MailPage(long position, @Nullable GroupId group, @Nullable Bilingual groupName, OutboxMail mail,
            String from, String messageId, @Nullable String stopAddress, String text, String html,
            boolean mayManage) {}

    /** {@code PUT /api/mail/invitations/{invitation}/link}: the code of the link, from who invited. */
    public record InvitationLink(String code, @Nullable Locale language) {}

    /** {@code GET /api/mail/preferences}: what the reader gets. {@code language}: null where they have not chosen. */
    public record Preferences(@Nullable Locale language, Set<MailKind> stopped) {}

    /** {@code GET /api/mail/stop/{token}}: what the link at the foot of a mail stops; no sign-in is needed. */
    public record Stop(MailKind kind, boolean stopped, Locale language) {}
}
