package org.rapporteur.notifications.answering;

import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.answering.Readers.Sight;
import org.rapporteur.notifications.composing.Composed;
import org.rapporteur.notifications.composing.Composer;
import org.rapporteur.notifications.composing.Opened;
import org.rapporteur.notifications.composing.Opening;
import org.rapporteur.notifications.composing.Pages;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.outbox.Row;
import org.rapporteur.notifications.sending.MessageId;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.springframework.stereotype.Component;

/** Mails as readers of the outbox see them. */
@Component
final class OutboxAnswers {
    private final Opening opening;
    private final Composer composer;
    private final Pages pages;
    private final MailSettings settings;

    OutboxAnswers(Opening opening, Composer composer, Pages pages, MailSettings settings) {
        this.opening = opening;
        this.composer = composer;
        this.pages = pages;
        this.settings = settings;
    }

    OutboxMail line(Row kept, Sight sight) {
        Row row = opening.today(kept);
        Opened opened = open(row, sight);
        return line(row, sight, opened, composer.compose(row, opened));
    }

    MailPage page(long position, Row kept, @Nullable GroupEntry group, Sight sight) {
        Row row = opening.today(kept);
        Opened opened = open(row, sight);
        Composed composed = composer.compose(row, opened);
        return new MailPage(position, row.mail().group(), group == null ? null : group.name(),
                line(row, sight, opened, composed), settings.from(), MessageId.of(row, settings.from()),
                opened.stops() ? composer.oneClick(row.mail()) : null, pages.text(composed),
                pages.html(composed), sight == Sight.WHOLE);
    }

    /**
     * The code of a link is shown only where this page is all that there is of the mail; what stops a kind for the
     * addressee, only where moreover nobody is real.
     */
    private Opened open(Row row, Sight sight) {
        if (sight != Sight.WHOLE) {
            return Opened.NOTHING;
        }
        Opened opened = opening.open(row);
        if (settings.sends()) {
            return new Opened(opened.name(), opened.address(), null, null, false);
        }
        return settings.demo() ? opened.withStops() : opened;
    }

    private OutboxMail line(Row row, Sight sight, Opened opened, Composed composed) {
        return new OutboxMail(row.id(), row.mail().kind(), row.state(), row.language(), composed.subject(),
                to(opened), opening.isErased(row), row.mail().at(), row.sentAt(), row.next(), row.attempts(),
                row.problem(), sight == Sight.WHOLE ? opening.text(row.words()) : null);
    }

    private static @Nullable String to(Opened opened) {
        return opened.name() == null || opened.address() == null
                ? opened.address()
                : opened.name() + " <" + opened.address() + ">";
    }
}
