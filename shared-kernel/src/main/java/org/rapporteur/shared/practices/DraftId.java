package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** An answer to a call that is still being written: nobody's fact yet. */
public record DraftId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DraftId {
        Check.uuid("draft", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
