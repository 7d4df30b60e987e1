package org.rapporteur.eventlog.privacy;

/** The keys in the database were made under another master key: whoever starts has the wrong one, or the wrong folder. */
public final class WrongMasterKey extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WrongMasterKey(String database) {
        super("The keys in database %s were made under another master key. Start with that one, or with the folder that holds it."
                .formatted(database));
    }
}
