package org.rapporteur.command.deciding;

import java.util.Optional;
import org.rapporteur.shared.PersonId;

/** What decisions need that is kept outside the log: keys that encrypt personal texts, and files that were brought. */
@FunctionalInterface
public interface Sealer {
    String seal(PersonId subject, String text);

    /** A file that was brought on behalf of somebody; it is kept outside the log, as keys are. */
    default Optional<KnownFile> file(String owner, String hash) {
        return Optional.empty();
    }

    /** Whether the person was erased: nothing can be sealed for them any more. */
    default boolean hasErased(PersonId subject) {
        return false;
    }
}
