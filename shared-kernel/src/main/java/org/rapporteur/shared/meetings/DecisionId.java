package org.rapporteur.shared.meetings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A decision that a group took and that is recorded as a fact of its own. */
public record DecisionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Check.uuid("decision", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
