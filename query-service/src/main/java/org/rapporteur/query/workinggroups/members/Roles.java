package org.rapporteur.query.workinggroups.members;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.query.workinggroups.members.MembersDocument.RoleChange;
import org.rapporteur.shared.workinggroups.Role;

/** The roles that somebody holds, always in the same order. */
public final class Roles {
    private Roles() {
    }

    static List<Role> after(List<Role> roles, RoleChange change) {
        return change.assigned() ? with(roles, change.role()) : without(roles, change.role());
    }

    public static List<Role> with(List<Role> roles, Role role) {
        Set<Role> all = EnumSet.of(role);
        all.addAll(roles);
        return List.copyOf(all);
    }

    public static List<Role> without(List<Role> roles, Role role) {
        return roles.stream().filter(one -> one != role).toList();
    }
}
