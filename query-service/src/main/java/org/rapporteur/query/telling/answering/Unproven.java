package org.rapporteur.query.telling.answering;

/** The log is not signed now: not yet after a start, or no more because it does not fit what was signed. */
public final class Unproven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unproven() {
        super("not signed now", null, false, false);
    }
}
