package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A question that a rapporteur asked about a practice. */
public record ClarificationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClarificationId {
        Check.uuid("clarification", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
