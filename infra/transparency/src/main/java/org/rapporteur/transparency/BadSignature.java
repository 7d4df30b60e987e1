package org.rapporteur.transparency;

/** A note is not signed by whom it should be. */
public final class BadSignature extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSignature(String message) {
        super(message);
    }
}
