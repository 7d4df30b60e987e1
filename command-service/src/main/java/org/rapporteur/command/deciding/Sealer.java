package org.rapporteur.command.deciding;

import org.rapporteur.shared.PersonId;

/** Encrypts a personal text with the key of the person whom it is about. */
@FunctionalInterface
public interface Sealer {
    String seal(PersonId subject, String text);

    /** Whether the person was erased: nothing can be sealed for them any more. */
    default boolean hasErased(PersonId subject) {
        return false;
    }
}
