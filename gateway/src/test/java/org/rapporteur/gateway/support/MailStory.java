package org.rapporteur.gateway.support;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailProblem;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.rapporteur.shared.notifications.MailQuery.Stop;
import org.rapporteur.shared.notifications.MailState;

/** What the service that writes to people answers in the story. */
public final class MailStory {
    public static final String MAIL = "0123456789abcdef0123456789abcdef01234567";
    public static final String TOKEN = "token.signature";
    private static final Instant MAY = Instant.parse("2017-05-02T08:00:00Z");
    private static final Bilingual GROUP = new Bilingual("Platform", "Plateforme");

    private MailStory() {
    }

    static void tell(StubServices services) {
        StoryServices.answer(services, "/api/mail/outbox", outbox(true, mail(MailState.FAILED)));
        StoryServices.answer(services, "/api/mail/outbox/" + MAIL, page(MailState.FAILED, true));
        StoryServices.answer(services, "/api/mail/preferences",
                new Preferences(Locale.FRENCH, Set.of(MailKind.DEADLINE)));
        StoryServices.answer(services, "/api/mail/stop/" + TOKEN,
                new Stop(MailKind.DEADLINE, false, Locale.ENGLISH));
    }

    public static OutboxMail mail(MailState state) {
        return new OutboxMail(MAIL, MailKind.INVITATION, state, Locale.FRENCH, "Invitation", "Amara <a@example.org>",
                false, MAY, null, MAY, 1, state == MailState.FAILED ? MailProblem.REFUSED : null,
                state == MailState.FAILED ? "550 no" : null);
    }

    public static Outbox outbox(boolean whole, OutboxMail... mails) {
        return new Outbox(1, GROUP, true, false, whole, mails.length == 0 ? Map.of() : Map.of(MailState.FAILED, 1),
                List.of(mails));
    }

    public static MailPage page(MailState state, boolean whole) {
        return new MailPage(1, null, GROUP, mail(state), "Rapporteur <no-reply@example.org>", "<id@example.org>", null,
                "Dear Amara,\n<script>", "<!DOCTYPE html><html lang=\"fr\"><body><p>Dear Amara</p></body></html>",
                whole);
    }
}
