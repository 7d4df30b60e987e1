package org.rapporteur.shared.workinggroups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** A working group of any kind: platform, committee, network, commission. */
public record GroupId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupId {
        Check.uuid("group", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
