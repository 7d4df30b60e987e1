package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.shared.Check;

/** Identifies an internal note. */
public record NoteId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteId {
        Check.uuid("note", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
