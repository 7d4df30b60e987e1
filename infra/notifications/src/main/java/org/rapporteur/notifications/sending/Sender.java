package org.rapporteur.notifications.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectErased;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.composing.Composed;
import org.rapporteur.notifications.composing.Composer;
import org.rapporteur.notifications.composing.Opened;
import org.rapporteur.notifications.composing.Opening;
import org.rapporteur.notifications.composing.Pages;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.InvitationEntry;
import org.rapporteur.notifications.outbox.Links;
import org.rapporteur.notifications.outbox.Outbox;
import org.rapporteur.notifications.outbox.PreferenceStore;
import org.rapporteur.notifications.outbox.Row;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailProblem;
import org.rapporteur.shared.notifications.MailState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, one mail after the other; personal data are opened only now, and kept nowhere. */
@Component
public final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration UNTIL_THE_LINK_COMES = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Links links;
    private final PreferenceStore preferences;
    private final Directory directory;
    private final Opening opening;
    private final Composer composer;
    private final Pages pages;
    private final MailServer server;
    private final BackOff backOff;
    private final SubjectKeys keys;
    private final MailSettings settings;
    private final Clock clock;

    Sender(Outbox outbox, Links links, PreferenceStore preferences, Directory directory, Opening opening,
            Composer composer,
            Pages pages, MailServer server, SubjectKeys keys, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.preferences = preferences;
        this.directory = directory;
        this.opening = opening;
        this.composer = composer;
        this.pages = pages;
        this.server = server;
        this.backOff = new BackOff(settings.retry());
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends one mail; whether there may be more at once. */
    public boolean turn() {
        Optional<Row> due = outbox.claim();
        due.map(opening::today).ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Row row) {
        Mail mail = row.mail();
        Opened opened = opening.open(row);
        if (isStopped(mail)) {
            outbox.end(row, MailState.STOPPED);
        } else if (row.takenBack()) {
            outbox.end(row, MailState.DISCARDED);
        } else if (opened.address() == null) {
            end(row, mail.to().email() == null ? MailState.NO_ADDRESS : MailState.ERASED);
        } else if (mail.kind() == MailKind.INVITATION && !isOpen(mail)) {
            end(row, MailState.DISCARDED);
        } else if (mail.kind() == MailKind.INVITATION && opened.code() == null) {
            waitForLink(row);
        } else {
            settle(row, server.hand(envelope(opening.spoken(row), opened.withStops(), opened.address())));
        }
    }

    private void end(Row row, MailState state) {
        outbox.end(row, state);
        links.forget(row.mail().invitation());
    }

    private boolean isStopped(Mail mail) {
        return mail.kind().mayBeStopped() && preferences.of(mail.to().person()).stopped().contains(mail.kind());
    }

    private boolean isOpen(Mail mail) {
        return mail.invitation() != null
                && directory.invitation(mail.invitation()).filter(InvitationEntry::open).isPresent();
    }

    private void waitForLink(Row row) {
        if (clock.instant().isBefore(row.madeAt().plus(settings.linkPatience()))) {
            outbox.postpone(row, UNTIL_THE_LINK_COMES, MailProblem.NO_LINK, null);
        } else {
            outbox.failed(row, MailProblem.NO_LINK, null);
        }
    }

    private Envelope envelope(Row row, Opened opened, String address) {
        Composed composed = composer.compose(row, opened);
        return new Envelope(MessageId.of(row, settings.from()), address, composed, pages.text(composed),
                pages.html(composed), composer.oneClick(row.mail()));
    }

    private void settle(Row row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken taken -> sent(row);
            case Outcome.Refused refused -> {
                LOG.warn("The mail server refuses the mail {} for good", row.id());
                outbox.failed(row, MailProblem.REFUSED, sealed(row, refused.words()));
            }
            case Outcome.NotNow later -> tryAgain(row, later);
        }
    }

    /** why: the link in a mail about an account is as good as the account. */
    private void sent(Row row) {
        outbox.sent(row);
        links.forget(row.mail().invitation());
        if (row.mail().kind() == MailKind.ACCOUNT) {
            keys.erase(row.mail().to().person().value());
        }
    }

    private void tryAgain(Row row, Outcome.NotNow later) {
        Sealed words = sealed(row, later.words());
        if (backOff.isOver(row, clock.instant())) {
            outbox.failed(row, MailProblem.GIVEN_UP, words);
        } else {
            Duration pause = backOff.after(row.attempts());
            LOG.warn("The mail server did not take the mail {}; it is tried again in {} seconds", row.id(),
                    pause.toSeconds());
            outbox.postpone(row, pause, MailProblem.NOT_NOW, words);
        }
    }

    private @Nullable Sealed sealed(Row row, String words) {
        PersonId person = row.mail().to().person();
        try {
            return new Sealed(person, keys.seal(person.value(), words));
        } catch (SubjectErased meanwhile) {
            return null;
        }
    }
}
