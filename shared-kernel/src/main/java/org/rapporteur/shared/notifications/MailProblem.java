package org.rapporteur.shared.notifications;

/** What keeps a mail from leaving. */
public enum MailProblem {
    /** The invitation's link was not handed over by who invited. */
    NO_LINK,
    /** The server does not answer, or not now; it is tried again. */
    NOT_NOW,
    /** The server refuses it for good. */
    REFUSED,
    /** It was tried for as long as is useful. */
    GIVEN_UP
}
