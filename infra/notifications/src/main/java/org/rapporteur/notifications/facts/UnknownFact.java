package org.rapporteur.notifications.facts;

/** A newer program wrote this fact: to pass it over could mean that somebody is never told. */
public final class UnknownFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFact(String name, String version) {
        super("The fact %s, version %s, is not known here: update this service.".formatted(name, version));
    }
}
