package org.rapporteur.shared.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A mandate of a group: its terms of reference for two years. */
public record MandateId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MandateId {
        Check.uuid("mandate", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
