package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A practice's adoption by a delegation of another one. */
public record TransferId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TransferId {
        Check.uuid("transfer", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
