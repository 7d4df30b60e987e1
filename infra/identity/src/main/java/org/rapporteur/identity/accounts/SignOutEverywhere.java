package org.rapporteur.identity.accounts;

import org.rapporteur.identity.tokens.BackChannel;
import org.rapporteur.identity.tokens.MongoAuthorizations;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import java.util.List;

/**
 * Ends what a person has open: the sessions here, links for a new password, the refresh tokens, and the sessions of programs that can be told. Only
 * an access token that somebody holds already stays good until it lapses.
 */
@Component
public class SignOutEverywhere {
    private final MongoAuthorizations authorizations;
    private final SessionRegistry sessions;
    private final BackChannel programs;
    private final ResetTokens links;

    SignOutEverywhere(MongoAuthorizations authorizations, SessionRegistry sessions, BackChannel programs,
            ResetTokens links) {
        this.authorizations = authorizations;
        this.sessions = sessions;
        this.programs = programs;
        this.links = links;
    }

    public void of(String subject) {
        links.forget(subject);
        authorizations.removeAllOf(subject);
        sessions.getAllSessions(new User(subject, "", List.of()), false).forEach(SessionInformation::expireNow);
        programs.signOut(subject);
    }
}
