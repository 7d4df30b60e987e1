package org.rapporteur.transparency;

/** Bytes that are not of the format that they should have; the message says what is wrong with them. */
public final class BadFormat extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadFormat(String message) {
        super(message);
    }
}
