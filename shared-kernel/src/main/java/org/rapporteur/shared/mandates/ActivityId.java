package org.rapporteur.shared.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** An activity under a task of a mandate. */
public record ActivityId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityId {
        Check.uuid("activity", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
