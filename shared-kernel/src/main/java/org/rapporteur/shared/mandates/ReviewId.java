package org.rapporteur.shared.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A review of a mandate: a yearly exchange of views, or the final one. */
public record ReviewId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {
        Check.uuid("review", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
