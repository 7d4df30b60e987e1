package org.rapporteur.shared.workinggroups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.rapporteur.shared.Check;

/**
 * The code of a delegation within its organisation: ISO 3166-1 alpha-2 for a state ({@code LU}), with a part for a
 * region of it ({@code BE-VLG}), an acronym for an organisation or body ({@code CINGO}).
 */
public record DelegationCode(@JsonValue String value) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}(-[A-Z0-9]{1,6})?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationCode {
        Check.that().matches("delegation", value, CODE, "invalid.delegation-code").orThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
