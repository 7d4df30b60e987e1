package org.rapporteur.verify.source;

/** The log could not be looked at, which says nothing about it; the message says what to do. */
public final class CannotLook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotLook(String message) {
        super(message);
    }
}
