package org.rapporteur.verify.entry;

/** Bytes that are no entry; the message says why, after "because". */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why, null, false, false);
    }
}
