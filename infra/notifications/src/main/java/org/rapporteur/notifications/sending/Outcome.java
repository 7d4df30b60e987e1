package org.rapporteur.notifications.sending;

/** What a mail server says to a mail. */
public sealed interface Outcome {
    record Taken() implements Outcome {}

    /** For good. */
    record Refused(String words) implements Outcome {}

    /** Not now: it is away, busy, or does not let us in. */
    record NotNow(String words) implements Outcome {}
}
