package org.rapporteur.gateway.shell.security;

/** The browser's session. */
final class SessionCookie {
    static final String NAME = "RAPPORTEUR_SESSION";

    private SessionCookie() {
    }
}
