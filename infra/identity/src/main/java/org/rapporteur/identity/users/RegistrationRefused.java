package org.rapporteur.identity.users;

/** Somebody else already has this username or e-mail address. */
public class RegistrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegistrationRefused() {
        super("username, email: one of them is taken. Choose another.");
    }
}
