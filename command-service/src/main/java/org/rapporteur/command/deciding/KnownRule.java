package org.rapporteur.command.deciding;

/** What a command names must exist. */
public enum KnownRule implements Rule {
    KNOWN_ORGANISATION, KNOWN_DELEGATION, KNOWN_GROUP;

    @Override
    public Refusal refusal() {
        return Refusal.UNKNOWN;
    }
}
