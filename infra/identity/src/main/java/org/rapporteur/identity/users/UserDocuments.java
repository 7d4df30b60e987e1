package org.rapporteur.identity.users;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** A user as it is stored. */
final class UserDocuments {
    static final String USERNAME_KEY = "usernameKey";
    static final String EMAIL_KEY = "emailKey";
    static final String PASSWORD = "password";
    static final String PASSWORD_CHANGED = "passwordChangedAt";
    static final String ENABLED = "enabled";

    private UserDocuments() {
    }

    static Document document(IdentityUser user, String passwordHash) {
        return new Document("_id", user.subject()).append("username", user.username())
                .append(USERNAME_KEY, Usernames.normalise(user.username())).append("name", user.name())
                .append("email", user.email()).append(EMAIL_KEY, Usernames.normalise(user.email()))
                .append("locale", user.locale()).append(ENABLED, user.enabled())
                .append("administrator", user.administrator()).append(PASSWORD, passwordHash)
                .append(PASSWORD_CHANGED, Date.from(user.passwordChangedAt()));
    }

    static IdentityUser user(Document document) {
        Instant changed = document.getDate(PASSWORD_CHANGED).toInstant();
        return new IdentityUser(document.getString("_id"), document.getString("username"), document.getString("name"),
                document.getString("email"), document.getString("locale"), document.getBoolean(ENABLED),
                document.getBoolean("administrator"), changed);
    }
}
