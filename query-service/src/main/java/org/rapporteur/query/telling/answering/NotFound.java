package org.rapporteur.query.telling.answering;

/** There is no such thing, or the reader may not know that there is: no answer tells the two apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
