package org.rapporteur.shared.notifications;

/** Where a mail stands. */
public enum MailState {
    /** The secretariat checks it before it leaves. */
    HELD,
    /** It leaves at the next occasion, or after a pause when the server did not take it. */
    WAITING,
    /** It is being handed to the server. */
    SENDING, SENT,
    /** It never left, and will not by itself. */
    FAILED,
    /** There was no mail server, or it is the demo's: it is shown here only. */
    SHOWN,
    /** The secretariat decided that it does not leave, or what it was about is over. */
    DISCARDED,
    /** The person's data were erased before it left. */
    ERASED,
    /** The person does not want such mails. */
    STOPPED,
    /** The person has given no address. */
    NO_ADDRESS;

    /** Whether it may still leave. */
    public boolean isPending() {
        return this == HELD || this == WAITING || this == SENDING;
    }
}
