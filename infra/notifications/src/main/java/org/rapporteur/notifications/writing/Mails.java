package org.rapporteur.notifications.writing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.notifications.facts.Fact;
import org.springframework.stereotype.Component;

/** Which mails a fact makes. */
@Component
public final class Mails {
    private final InvitationMails invitations;
    private final PracticeMails practices;
    private final CallMails calls;
    private final MandateMails mandates;

    Mails(InvitationMails invitations, PracticeMails practices, CallMails calls, MandateMails mandates) {
        this.invitations = invitations;
        this.practices = practices;
        this.calls = calls;
        this.mandates = mandates;
    }

    /** Nobody is told what they did themselves. */
    public List<Mail> about(Fact fact) {
        return Stream.of(invitations.about(fact), practices.about(fact), calls.about(fact), mandates.about(fact))
                .flatMap(all -> all).toList();
    }
}
