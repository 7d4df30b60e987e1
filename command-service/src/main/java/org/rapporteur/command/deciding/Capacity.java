package org.rapporteur.command.deciding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * In which capacity somebody acts: it stands beside each fact that follows.
 *
 * @param role the role that allowed it, {@code ADMINISTRATOR}, or {@code SELF} for the person concerned
 * @param delegation the delegation for which the person speaks there
 */
public record Capacity(String role, @Nullable GroupId group, @Nullable DelegationCode delegation) {
    public static final Capacity ADMINISTRATOR = new Capacity("ADMINISTRATOR", null, null);
    public static final Capacity SELF = new Capacity("SELF", null, null);

    public Capacity within(GroupId other) {
        return new Capacity(role, other, delegation);
    }

    /** These facts follow. */
    public Decision tells(Event... events) {
        return new Decision(this, List.of(events));
    }

    /** Nothing follows: what was asked for is so already. */
    public Decision tellsNothing() {
        return new Decision(this, List.of());
    }
}
