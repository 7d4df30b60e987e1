package org.rapporteur.notifications.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.CommentId;
import org.springframework.stereotype.Component;

/** Puts mails into the outbox: in which language, and whether they leave, wait for the secretariat or are only shown. */
@Component
public final class Post {
    private final Outbox outbox;
    private final PreferenceStore preferences;
    private final MailSettings settings;
    private final Locale usual;
    private final SpokenLanguages languages;
    private final Clock clock;

    Post(Outbox outbox, PreferenceStore preferences, MailSettings settings, SpokenLanguages languages,
            Clock clock) {
        this.outbox = outbox;
        this.preferences = preferences;
        this.settings = settings;
        this.usual = settings.usualLanguage(languages);
        this.languages = languages;
        this.clock = clock;
    }

    /** What happened long ago makes no mail any more: a service that comes back after weeks does not flood people. */
    public void put(Mail mail) {
        Instant oldest = clock.instant().minus(settings.staleAfter());
        if (!mail.at().isBefore(oldest)) {
            outbox.add(mail, language(mail), state(mail));
        }
    }

    /** Somebody took back what they had written for everybody: what quotes it and waits does not leave. */
    public void takenBack(CommentId comment) {
        outbox.takenBack(comment);
    }

    private Locale language(Mail mail) {
        return preferences.language(mail.to().person())
                .or(() -> Optional.ofNullable(mail.to().guess()).map(Locale::getLanguage).flatMap(languages::find))
                .orElse(usual);
    }

    private MailState state(Mail mail) {
        if (mail.to().email() == null) {
            return MailState.NO_ADDRESS;
        }
        if (mail.kind().mayBeStopped() && preferences.of(mail.to().person()).stopped().contains(mail.kind())) {
            return MailState.STOPPED;
        }
        if (mail.demo() || !settings.sends()) {
            return MailState.SHOWN;
        }
        return settings.hold() && mail.group() != null ? MailState.HELD : MailState.WAITING;
    }
}
