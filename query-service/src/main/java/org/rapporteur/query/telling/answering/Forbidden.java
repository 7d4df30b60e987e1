package org.rapporteur.query.telling.answering;

/** Somebody is known, and may not do this. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
