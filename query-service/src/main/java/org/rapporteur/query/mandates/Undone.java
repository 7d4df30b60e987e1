package org.rapporteur.query.mandates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateQuery.Undoing;

/**
 * What came about by mistake was taken back.
 *
 * @param role the one in which it was
 */
public record Undone(String reason, Instant at, PersonId by, @Nullable String role) {
    public static Undone of(String reason, Happened happened) {
        return new Undone(reason, happened.at(), happened.actor(), happened.role());
    }

    /** Null where nothing was. */
    public static @Nullable Undoing told(@Nullable Undone one, Names names) {
        return one == null
                ? null
                : new Undoing(one.reason(), one.at(), names.person(one.by()), Names.role(one.role()));
    }
}
