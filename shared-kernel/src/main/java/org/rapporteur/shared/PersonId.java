package org.rapporteur.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person, as a random identifier: who that is stands outside the log. */
public record PersonId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Check.uuid("person", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
