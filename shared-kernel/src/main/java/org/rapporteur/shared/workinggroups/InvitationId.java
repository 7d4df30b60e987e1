package org.rapporteur.shared.workinggroups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** An invitation into a working group, until it is accepted or withdrawn. */
public record InvitationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvitationId {
        Check.uuid("invitation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
