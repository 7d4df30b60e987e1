package org.rapporteur.shared.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A link from a task or an activity to what it produced. */
public record OutputId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutputId {
        Check.uuid("link", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
