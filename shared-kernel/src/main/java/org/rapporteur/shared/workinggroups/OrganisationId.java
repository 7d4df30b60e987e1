package org.rapporteur.shared.workinggroups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** An organisation: the house of delegations and groups. */
public record OrganisationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {
        Check.uuid("organisation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
