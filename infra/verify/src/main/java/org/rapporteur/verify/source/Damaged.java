package org.rapporteur.verify.source;

/** What was to be read is there and broken. */
public final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Damaged(String message) {
        super(message);
    }
}
