package org.rapporteur.command.deciding;

import org.rapporteur.shared.PersonId;

/** Encrypts personal texts, with keys that are kept outside the log. */
@FunctionalInterface
public interface Sealer {
    String seal(PersonId subject, String text);

    /** Whether the person was erased: nothing can be sealed for them any more. */
    default boolean hasErased(PersonId subject) {
        return false;
    }
}
