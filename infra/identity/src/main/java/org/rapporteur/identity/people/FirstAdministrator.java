package org.rapporteur.identity.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is told, once in the life of a store, who the first administrator is, and a password that nobody else ever sees. */
@FunctionalInterface
public interface FirstAdministrator {
    void created(String username, String password);

    /** Where nobody else listens: the log of the start. */
    static FirstAdministrator inTheLog() {
        Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
        return (username, password) -> log.warn(
                "First administrator created. Username: {} Password: {} This is shown once: sign in and change it.",
                username, password);
    }
}
