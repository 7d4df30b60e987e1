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

    Mails(InvitationMails invitations, PracticeMails practices) {
        this.invitations = invitations;
        this.practices = practices;
    }

    /** Nobody is told what they did themselves. */
    public List<Mail> about(Fact fact) {
        return Stream.concat(invitations.about(fact), practices.about(fact)).toList();
    }
}
