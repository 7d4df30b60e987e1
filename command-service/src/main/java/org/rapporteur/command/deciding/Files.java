package org.rapporteur.command.deciding;

import java.util.Optional;

/** Files that were brought; they are kept outside the log. */
@FunctionalInterface
public interface Files {
    /** A file that was brought on behalf of somebody. */
    Optional<KnownFile> find(String owner, String hash);
}
