package org.rapporteur.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A message that cannot be said: what is wrong with it, field by field. It is the sender's to mend (400). */
public final class InvalidMessage extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Check.Violation> violations;

    public InvalidMessage(List<Check.Violation> violations) {
        super(violations.stream().map(v -> v.field() + ": " + v.rule()).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public List<Check.Violation> violations() {
        return violations;
    }
}
