package org.rapporteur.shared.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.rapporteur.shared.Check;

/** An activity that somebody proposed in a review. */
public record ProposalId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Check.uuid("proposal", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
