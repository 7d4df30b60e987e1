package org.rapporteur.query.transparency.tree;

/**
 * The log shows fewer commits than were known. That is a {@link Fork} when it stays so; for a moment it may be a server that
 * lags behind, as while a replica set elects another primary.
 */
public final class Shorter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Shorter(String message) {
        super(message);
    }
}
