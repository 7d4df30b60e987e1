package org.rapporteur.query.telling.answering;

/** The views have not reached the position that the reader asked for in the time that a reader is made to wait. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long wanted;

    public NotYet(long wanted) {
        super("The views have not reached position " + wanted, null, false, false);
        this.wanted = wanted;
    }

    public long wanted() {
        return wanted;
    }
}
