package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.shared.Check;

/** Identifies a comment. */
public record CommentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        Check.uuid("comment", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
