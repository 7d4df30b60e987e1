package org.rapporteur.gateway.shell.forms;

import java.util.Collection;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Seat;
import org.springframework.stereotype.Component;

/** Which links a seat has use for, for the templates; what it may do is decided by the log. */
@Component
public class Roles {
    public boolean has(Collection<Role> roles, String role) {
        return roles.contains(Role.valueOf(role));
    }

    /** Whether any of these seats speaks for a delegation. */
    public boolean speaks(Collection<Seat> seats) {
        return seats.stream().anyMatch(seat -> seat.delegation() != null && speak(seat.roles()));
    }

    /** Whether these roles speak for the seat's delegation. */
    public boolean speak(Collection<Role> roles) {
        return roles.contains(Role.MEMBER) || roles.contains(Role.CORRESPONDENT);
    }

    /** Whether the review queue is this seat's work. */
    public boolean reviews(Collection<Role> roles) {
        return roles.contains(Role.RAPPORTEUR) || roles.contains(Role.SECRETARIAT);
    }
}
