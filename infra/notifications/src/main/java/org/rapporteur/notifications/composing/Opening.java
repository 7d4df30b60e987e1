package org.rapporteur.notifications.composing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.outbox.Links;
import org.rapporteur.notifications.outbox.Links.Link;
import org.rapporteur.notifications.outbox.Row;
import org.rapporteur.notifications.writing.Addressee;
import org.rapporteur.notifications.writing.Handed;
import org.rapporteur.notifications.writing.Letter;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Sealed;
import org.springframework.stereotype.Component;

/** Opens what is personal in a mail: when it is sent, or for who may see it. What was erased stays shut. */
@Component
public final class Opening {
    private final SubjectKeys keys;
    private final Links links;
    private final Directory directory;

    Opening(SubjectKeys keys, Links links, Directory directory) {
        this.keys = keys;
        this.links = links;
        this.directory = directory;
    }

    /**
     * A mail that may still leave, to whom it would today: how somebody is known in a group may have changed since it
     * was made. What left keeps where it went.
     */
    public Row today(Row row) {
        Mail mail = row.mail();
        return !row.mayStillLeave() || mail.group() == null
                ? row
                : directory.group(mail.group()).flatMap(group -> group.seat(mail.to().person()))
                        .map(seat -> row.to(mail.to().as(seat))).orElse(row);
    }

    public Opened open(Row row) {
        Addressee to = row.mail().to();
        return new Opened(text(to.name()), text(to.email()),
                text(links.find(row.mail().invitation()).map(Link::code).orElse(null)), handed(row), false);
    }

    /** The mail in its language: an invitation is in the one that came with its link. */
    public Row spoken(Row row) {
        return links.find(row.mail().invitation()).map(Link::language).map(row::in).orElse(row);
    }

    private @Nullable Handed handed(Row row) {
        return Optional.ofNullable(row.mail().letter().texts().get(Letter.HANDED))
                .flatMap(sealed -> keys.open(row.mail().to().person().value(), sealed))
                .map(json -> Json.stored().readValue(json, Handed.class)).orElse(null);
    }

    /** Whether there was an address that nobody can open any more. */
    public boolean isErased(Row row) {
        return row.mail().to().email() != null && text(row.mail().to().email()) == null;
    }

    public @Nullable String text(@Nullable Sealed sealed) {
        return Optional.ofNullable(sealed).flatMap(one -> keys.open(one.subject().value(), one.text())).orElse(null);
    }
}
