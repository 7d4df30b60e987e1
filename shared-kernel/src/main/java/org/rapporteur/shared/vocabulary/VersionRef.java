package org.rapporteur.shared.vocabulary;

import java.util.regex.Pattern;
import org.rapporteur.shared.Check;

/** One version of a vocabulary or questionnaire: what was answered or assigned stays pinned to it. */
public record VersionRef(String id, int version) {
    /** The names that versions can have. */
    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public VersionRef {
        Check.that().matches("id", id, ID, "invalid.version-ref")
                .when(version < 1, "version", "invalid.version-ref", null)
                .orThrow();
    }

    @Override
    public String toString() {
        return id + "-" + version;
    }
}
