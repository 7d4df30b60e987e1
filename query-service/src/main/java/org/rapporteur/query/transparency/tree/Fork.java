package org.rapporteur.query.transparency.tree;

/** The log is not the one of which something was signed or kept before: to sign it would be to sign two histories. */
public final class Fork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Fork(String message) {
        super(message);
    }
}
