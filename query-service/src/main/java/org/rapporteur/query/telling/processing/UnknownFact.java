package org.rapporteur.query.telling.processing;

/** A fact that this program cannot tell: it is older than the log, and must not go on as if nothing had happened. */
public final class UnknownFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFact(String name, String version) {
        super("The log holds a fact %s in version %s that this program does not know: run a newer one."
                .formatted(name, version));
    }
}
