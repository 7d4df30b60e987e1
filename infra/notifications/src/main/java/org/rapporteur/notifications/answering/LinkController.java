package org.rapporteur.notifications.answering;

import java.util.Locale;
import org.rapporteur.eventlog.privacy.SubjectErased;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.InvitationEntry;
import org.rapporteur.notifications.outbox.Links;
import org.rapporteur.notifications.outbox.Outbox;
import org.rapporteur.notifications.outbox.Links.Link;
import org.rapporteur.notifications.writing.Sha256;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.notifications.MailQuery.InvitationLink;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes an invitation's code from who invited, for the mail. Whoever knows the code has the link already, so the code
 * that fits is all the permission that it takes.
 */
@RestController
class LinkController {
    private final Directory directory;
    private final Links links;
    private final Outbox outbox;
    private final SubjectKeys keys;
    private final Waiting waiting;
    private final Spoken spoken;

    LinkController(Directory directory, Links links, Outbox outbox, SubjectKeys keys, Waiting waiting, Spoken spoken) {
        this.spoken = spoken;
        this.directory = directory;
        this.links = links;
        this.outbox = outbox;
        this.keys = keys;
        this.waiting = waiting;
    }

    @PutMapping("/api/mail/invitations/{invitation}/link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable InvitationId invitation, @RequestBody InvitationLink link,
            @RequestParam(defaultValue = "0") long minPosition) {
        waiting.until(minPosition);
        InvitationEntry entry = directory.invitation(invitation).orElseThrow(NotFound::new);
        if (!entry.codeHash().equals(Sha256.hex(link.code()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Locale language = spoken.orRefused(link.language());
        if (language != null) {
            outbox.speak(invitation, language);
        }
        links.keep(invitation, new Link(sealed(entry.invited(), link.code()), language));
        forgetIfOver(invitation);
    }

    /** why after it was kept: whoever reads the log forgets what is kept then, and nobody comes by later. */
    private void forgetIfOver(InvitationId invitation) {
        if (directory.invitation(invitation).filter(InvitationEntry::open).isEmpty()) {
            links.forget(invitation);
        }
    }

    private Sealed sealed(PersonId invited, String code) {
        try {
            return new Sealed(invited, keys.seal(invited.value(), code));
        } catch (SubjectErased gone) {
            throw new ResponseStatusException(HttpStatus.GONE, "The invited person was erased.", gone);
        }
    }
}
