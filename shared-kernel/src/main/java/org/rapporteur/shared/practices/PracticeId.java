package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A good practice that a delegation submitted to a call. */
public record PracticeId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PracticeId {
        Check.uuid("practice", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
