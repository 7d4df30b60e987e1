package org.rapporteur.identity.accounts;

/** The platform's word that somebody was invited and may make one account, and the path on the platform that comes next. */
public record Ticket(String invitation, String next) {
    static final String PURPOSE = "registration/1";
}
