package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A questionnaire or vocabulary that is still being written: nobody's fact yet. */
public record VersionDraftId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VersionDraftId {
        Check.uuid("draft", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
