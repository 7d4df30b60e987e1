package org.rapporteur.identity.pages;

import org.rapporteur.identity.accounts.ResetTokens;
import org.rapporteur.identity.tokens.MongoAuthorizations;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** A new password ends everything that the old one opened, except the session in which it was changed. */
@Component
class PasswordChange {
    private final IdentityUsers users;
    private final MongoAuthorizations authorizations;
    private final SessionRegistry sessions;
    private final ResetTokens links;

    PasswordChange(IdentityUsers users, MongoAuthorizations authorizations, SessionRegistry sessions,
            ResetTokens links) {
        this.users = users;
        this.authorizations = authorizations;
        this.sessions = sessions;
        this.links = links;
    }

    void change(IdentityUser user, String current, String replacement, String session) {
        users.changePassword(user.subject(), current, replacement);
        links.forget(user.subject());
        authorizations.removeAllOf(user.subject());
        sessions.getAllSessions(SignedIn.principal(user.subject()), false).stream()
                .filter(other -> !other.getSessionId().equals(session)).forEach(SessionInformation::expireNow);
    }
}
